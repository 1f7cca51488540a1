package org.alliance.communities.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is to the Alliance. The keys are the groups of the contract. */
public enum Role {

    BOARD, BOARD_CHAIR, EXECUTIVE_DIRECTOR, CENTRAL_STAFF, RESOURCE_ADVISOR, CAMUNDA_ADMIN, COUNCIL, LIBRARY_EMPLOYEE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

}
