package org.alliance.communities.people.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.Role;
import org.alliance.communities.people.file.Plan.Refused;

/** What must hold of the directory as a whole after a file: nobody is two people, and the house can still be run. */
final class WholeRules {

    /** There is one Board Chair and one Executive Director. */
    private static final Map<Role, String> ONE_HOLDER = Map.of(Role.BOARD_CHAIR, "Board Chair",
            Role.EXECUTIVE_DIRECTOR, "Executive Director");

    private final Whole before;

    private final Whole after;

    private final Map<EmailAddress, Long> lines;

    private final List<Refused> broken = new ArrayList<>();

    WholeRules(Whole before, Whole after, Map<EmailAddress, Long> lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    List<Refused> broken(Set<String> administrators) {
        ONE_HOLDER.forEach(this::oneHolder);
        boardMembersCanLogIn();
        loginsAreOnes();
        addressesAreOnes();
        someoneAdministers(administrators);
        return broken;
    }

    private void oneHolder(Role role, String title) {
        List<Listed> holders = after.people().values().stream().filter(person -> person.is(role)).toList();
        if (holders.size() > 1) {
            holders.stream().filter(this::isInFile).forEach(person -> refuse(person, "Only one person can be " + title
                    + ", and this would make " + holders.size() + ": let the old one end in the same file."));
        }
    }

    private void boardMembersCanLogIn() {
        after.people().values().stream().filter(this::isInFile)
            .filter(person -> person.active() && person.login() == null)
            .filter(person -> person.is(Role.BOARD) || person.is(Role.CAMUNDA_ADMIN))
            .forEach(person -> refuse(person, "A Board member or administrator needs a login."));
    }

    private void loginsAreOnes() {
        Map<String, Listed> owners = new HashMap<>();
        after.people().values().stream().filter(person -> person.login() != null).forEach(person -> {
            Listed other = owners.putIfAbsent(person.login(), person);
            if (other != null) {
                refuse(isInFile(person) ? person : other,
                        "The login is that of " + (isInFile(person) ? other : person).email() + ".");
            }
        });
    }

    /** An old address of somebody may be a further address of theirs once its own entry has left. */
    private void addressesAreOnes() {
        Map<EmailAddress, Listed> owners = new HashMap<>();
        for (Listed person : after.people().values()) {
            for (EmailAddress alias : person.aliases()) {
                Listed own = after.people().get(alias);
                Listed other = own != null && own.active() ? own : owners.putIfAbsent(alias, person);
                if (other != null) {
                    refuse(isInFile(person) ? person : other, "The further address " + alias + " is that of "
                            + (isInFile(person) ? other : person).email() + " already.");
                }
            }
        }
    }

    private void someoneAdministers(Set<String> administrators) {
        Set<String> logins = new HashSet<>(administrators);
        before.people().values().stream().filter(person -> person.login() != null && isTouched(person))
            .forEach(person -> logins.remove(person.login()));
        after.people().values().stream().filter(person -> person.hasLogin() && person.is(Role.CAMUNDA_ADMIN))
            .forEach(person -> logins.add(person.login()));
        if (logins.isEmpty() && !administrators.isEmpty()) {
            before.people().values().stream().filter(person -> administrators.contains(String.valueOf(person.login())))
                .forEach(person -> refuse(person, "The last administrator must stay: name another one first."));
        }
    }

    private boolean isTouched(Listed person) {
        return !person.equals(after.people().get(person.email()));
    }

    private boolean isInFile(Listed person) {
        return lines.containsKey(person.email());
    }

    private void refuse(Listed person, String reason) {
        broken.add(new Refused(lines.getOrDefault(person.email(), 0L), person.email().value(), reason));
    }

}
