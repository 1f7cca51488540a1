package org.alliance.communities.proposal;

import java.util.Arrays;
import java.util.Optional;

import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;

/**
 * Who asks a proposer. Members of the Board ask through one of these: a proposer hears one voice and not seven, and what a
 * member wants to know before the vote is known to all of them.
 */
public enum Office {

    CHAIR(Role.BOARD_CHAIR, "the Chair"), EXECUTIVE_DIRECTOR(Role.EXECUTIVE_DIRECTOR, "the Executive Director"),
    CENTRAL_STAFF(Role.CENTRAL_STAFF, "Central Staff");

    private final Role role;

    private final String title;

    Office(Role role, String title) {
        this.role = role;
        this.title = title;
    }

    public String key() {
        return role.key();
    }

    /** As it stands within a sentence. */
    public String title() {
        return title;
    }

    static Optional<Office> of(Person person) {
        return Arrays.stream(values()).filter(office -> person.is(office.role)).findFirst();
    }

    static Office ofKey(String key) {
        return Arrays.stream(values()).filter(office -> office.key().equals(key)).findFirst().orElseThrow();
    }

}
