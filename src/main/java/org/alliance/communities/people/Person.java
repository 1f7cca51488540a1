package org.alliance.communities.people;

import java.util.Collection;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;

/**
 * Somebody the Alliance knows.
 *
 * @param login the name they log in with; null for who does not
 */
public record Person(EmailAddress email, String name, String login, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Collection<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }

}
