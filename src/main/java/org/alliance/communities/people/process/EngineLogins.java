package org.alliance.communities.people.process;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.alliance.communities.people.Logins;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Keeps the engine's users and their groups as the directory has them. */
@Component
class EngineLogins implements Logins {

    static final Set<Role> GROUPS = Set.of(Role.BOARD, Role.BOARD_CHAIR, Role.EXECUTIVE_DIRECTOR,
            Role.CENTRAL_STAFF, Role.RESOURCE_ADVISOR, Role.CAMUNDA_ADMIN);

    private static final int RANDOM_BYTES = 32;

    private final IdentityService identities;

    private final SecureRandom random = new SecureRandom();

    EngineLogins(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Set<String> administrators() {
        return identities.createUserQuery().memberOfGroup(Role.CAMUNDA_ADMIN.key()).list().stream().map(User::getId)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void follow(Collection<Person> people) {
        people.forEach(person -> follow(person, unknownPassword()));
    }

    /** @param password of who has no user yet */
    void follow(Person person, String password) {
        User user = userOrNew(person.login(), password);
        user.setFirstName(person.name());
        user.setLastName("");
        user.setEmail(person.email().value());
        identities.saveUser(user);
        setGroups(person.login(), person.roles().stream().filter(GROUPS::contains).map(Role::key)
            .collect(Collectors.toSet()));
    }

    /** @param password of who has no user yet */
    void makeAdministrator(String login, String password) {
        identities.saveUser(userOrNew(login, password));
        identities.createMembership(login, Role.CAMUNDA_ADMIN.key());
    }

    @Override
    public void end(Collection<String> logins) {
        for (String login : logins) {
            User user = user(login);
            if (user != null) {
                user.setPassword(unknownPassword());
                identities.saveUser(user);
                setGroups(login, Set.of());
            }
        }
    }

    private User user(String login) {
        return identities.createUserQuery().userId(login).singleResult();
    }

    private User userOrNew(String login, String password) {
        User user = user(login);
        if (user == null) {
            user = identities.newUser(login);
            user.setPassword(password);
        }
        return user;
    }

    /** Groups that are no role of ours are somebody else's business. */
    private void setGroups(String login, Set<String> wanted) {
        for (Role role : GROUPS) {
            String group = role.key();
            boolean member = identities.createUserQuery().userId(login).memberOfGroup(group).count() > 0;
            if (member && !wanted.contains(group)) {
                identities.deleteMembership(login, group);
            }
            if (!member && wanted.contains(group)) {
                identities.createMembership(login, group);
            }
        }
    }

    private String unknownPassword() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

}
