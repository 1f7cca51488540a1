package org.alliance.communities.board.ical;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of a calendar file.
 *
 * @param parameters by their names in upper case
 */
record Field(Map<String, String> parameters, String value) {

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The values of a line that has several. */
    Stream<Field> each() {
        return Arrays.stream(value.split(",")).map(one -> new Field(parameters, one));
    }

}
