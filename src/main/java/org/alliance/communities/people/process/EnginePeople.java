package org.alliance.communities.people.process;

import java.util.Set;
import java.util.TreeSet;

import org.alliance.communities.people.DemoPeople;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.workflow.EngineRights;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the people who log in, with their groups, into the engine, where Tasklist looks for them. */
@Component("people")
class EnginePeople implements SmartLifecycle, HealthIndicator {

    private final Directory directory;

    private final EngineLogins logins;

    private final IdentityService identities;

    private final AuthorizationService authorizations;

    private final EngineRights rights;

    private final FirstAdministrator administrator;

    private final boolean demo;

    private volatile boolean running;

    EnginePeople(Directory directory, EngineLogins logins, IdentityService identities, AuthorizationService authorizations,
            EngineRights rights, FirstAdministrator administrator, ObjectProvider<DemoPeople> demoPeople) {
        this.directory = directory;
        this.logins = logins;
        this.identities = identities;
        this.authorizations = authorizations;
        this.rights = rights;
        this.administrator = administrator;
        this.demo = demoPeople.getIfAvailable() != null;
    }

    @Override
    public void start() {
        Set<String> groups = new TreeSet<>();
        EngineLogins.GROUPS.forEach(role -> groups.add(role.key()));
        groups.forEach(this::ensureGroup);
        ensureAdministratorsRights();
        rights.ensure(groups);
        if (demo) {
            directory.withLogin().forEach(person -> logins.follow(person, DemoPeople.PASSWORD));
        }
        if (administrator.isNamed() && logins.administrators().isEmpty()) {
            logins.makeAdministrator(administrator.login(), administrator.password());
        }
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
