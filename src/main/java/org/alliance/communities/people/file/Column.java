package org.alliance.communities.people.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns that a file may have, in any order. Only the first one is needed. */
enum Column {

    EMAIL, NAME, ROLES, LOGIN, ALIASES, STATUS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isKnown(String key) {
        return Arrays.stream(values()).anyMatch(column -> column.key().equals(key));
    }

    static String all() {
        return Arrays.stream(values()).map(Column::key).collect(Collectors.joining(", "));
    }

}
