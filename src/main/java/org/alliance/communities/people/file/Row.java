package org.alliance.communities.people.file;

import java.util.Map;
import java.util.Optional;

/**
 * One row of the file as it is written.
 *
 * @param line the line of the file on which the row ends
 * @param cells by the names of their columns, without blanks around them
 */
record Row(long line, Map<String, String> cells) {

    /** Empty when the file has no such column: then it says nothing about it. */
    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column.key()));
    }

    String email() {
        return cell(Column.EMAIL).orElse("");
    }

    /** Rows of a member library name everyone at a domain: {@code @harbor.example}. */
    boolean isLibrary() {
        return email().startsWith("@");
    }

}
