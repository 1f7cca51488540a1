package org.alliance.communities.people.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.people.Role;

/**
 * What work stands still for want of people after a file.
 *
 * @param offices those that nobody holds any more
 * @param logins how many end
 */
public record Loss(List<Role> offices, int logins) {

    /** Without one of them, tasks wait for nobody. */
    private static final Map<Role, String> OFFICES = new LinkedHashMap<>();

    static {
        OFFICES.put(Role.BOARD_CHAIR, "no Board Chair");
        OFFICES.put(Role.EXECUTIVE_DIRECTOR, "no Executive Director");
        OFFICES.put(Role.CENTRAL_STAFF, "nobody in Central Staff");
        OFFICES.put(Role.BOARD, "no member of the Board");
    }

    static Loss between(Whole before, Whole after) {
        Set<String> ended = new HashSet<>(logins(before));
        ended.removeAll(logins(after));
        return new Loss(OFFICES.keySet().stream().filter(role -> isHeld(before, role) && !isHeld(after, role)).toList(), ended.size());
    }

    private static boolean isHeld(Whole directory, Role role) {
        return directory.people().values().stream().anyMatch(person -> person.is(role));
    }

    private static Set<String> logins(Whole directory) {
        return directory.people().values().stream().filter(Listed::hasLogin).map(Listed::login).collect(Collectors.toSet());
    }

    /** Empty when nothing is lost. */
    public String sentence() {
        String ending = logins == 0 ? "" : logins == 1 ? "1 login ends. " : logins + " logins end. ";
        return (offices.isEmpty() ? ending : "Careful: with this there is " + offices.stream().map(OFFICES::get)
            .collect(Collectors.joining(", ")) + " any more. " + ending).strip();
    }

}
