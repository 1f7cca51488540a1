package org.alliance.communities.people.process;

import java.util.Set;
import java.util.TreeSet;

import org.alliance.communities.people.DemoPeople;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.alliance.communities.workflow.EngineRights;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the people who log in, with their groups, into the engine, where Tasklist looks for them. */
@Component("people")
class EnginePeople implements SmartLifecycle, HealthIndicator {

    static final Set<Role> GROUPS = Set.of(Role.BOARD, Role.BOARD_CHAIR, Role.EXECUTIVE_DIRECTOR,
            Role.CENTRAL_STAFF, Role.RESOURCE_ADVISOR, Role.CAMUNDA_ADMIN);

    private final Directory directory;

    private final IdentityService identities;

    private final AuthorizationService authorizations;

    private final EngineRights rights;

    private final FirstAdministrator administrator;

    private final boolean demo;

    private volatile boolean running;

    EnginePeople(Directory directory, IdentityService identities, AuthorizationService authorizations,
            EngineRights rights, FirstAdministrator administrator, ObjectProvider<DemoPeople> demoPeople) {
        this.directory = directory;
        this.identities = identities;
        this.authorizations = authorizations;
        this.rights = rights;
        this.administrator = administrator;
        this.demo = demoPeople.getIfAvailable() != null;
    }

    @Override
    public void start() {
        Set<String> groups = new TreeSet<>();
        GROUPS.forEach(role -> groups.add(role.key()));
        groups.forEach(this::ensureGroup);
        ensureAdministratorsRights();
        rights.ensure(groups);
        if (demo) {
            directory.withLogin().forEach(this::ensureUser);
        }
        ensureAnAdministrator();
        running = true;
    }

    private void ensureGroup(String id) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(id);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    private void ensureUser(Person person) {
        if (identities.createUserQuery().userId(person.login()).count() == 0) {
            User user = identities.newUser(person.login());
            user.setFirstName(person.name());
            user.setLastName("");
            user.setEmail(person.email().value());
            user.setPassword(DemoPeople.PASSWORD);
            identities.saveUser(user);
        }
        Set<String> has = new TreeSet<>();
        identities.createGroupQuery().groupMember(person.login()).list().forEach(group -> has.add(group.getId()));
        person.roles().stream().filter(GROUPS::contains).map(Role::key).filter(group -> !has.contains(group))
            .forEach(group -> identities.createMembership(person.login(), group));
    }

    private void ensureAnAdministrator() {
        String group = Role.CAMUNDA_ADMIN.key();
        if (!administrator.isNamed() || identities.createUserQuery().memberOfGroup(group).count() > 0) {
            return;
        }
        if (identities.createUserQuery().userId(administrator.login()).count() == 0) {
            User user = identities.newUser(administrator.login());
            user.setPassword(administrator.password());
            identities.saveUser(user);
        }
        identities.createMembership(administrator.login(), group);
    }

    private void ensureAdministratorsRights() {
        String group = Role.CAMUNDA_ADMIN.key();
        for (Resources resource : Resources.values()) {
            if (authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId("*").count() == 0) {
                Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                all.setGroupId(group);
                all.setResource(resource);
                all.setResourceId("*");
                all.addPermission(Permissions.ALL);
                authorizations.saveAuthorization(all);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Health health() {
        return running ? Health.up().build() : Health.down().withDetail("reason", "people are not there yet").build();
    }

}
