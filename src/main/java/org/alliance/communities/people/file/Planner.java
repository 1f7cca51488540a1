package org.alliance.communities.people.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.DemoPeople;
import org.alliance.communities.people.Role;
import org.alliance.communities.people.file.Plan.Change;
import org.alliance.communities.people.file.Plan.Refused;
import org.alliance.communities.refusal.Refusal;

/**
 * Lays a file over the directory as it is and tells what becomes different. A column that the file does not have leaves what is
 * there; further addresses are only ever added.
 */
final class Planner {

    private final Whole before;

    private final boolean demo;

    private final Whole after;

    private final Map<EmailAddress, Long> people = new LinkedHashMap<>();

    private final Map<String, Long> libraries = new LinkedHashMap<>();

    private final List<Refused> refused = new ArrayList<>();

    /** @param demo whether the people of the demo may be in this directory */
    Planner(Whole before, boolean demo) {
        this.before = before;
        this.demo = demo;
        this.after = before.copy();
    }

    /**
     * @param complete whether whoever is not in the file has left
     * @param administrators the logins of the engine's administrators
     */
    Plan plan(List<Row> rows, boolean complete, Set<String> administrators) {
        rows.forEach(this::lay);
        if (complete) {
            leaveOut();
        }
        handOverLogins();
        refused.addAll(new WholeRules(before, after, people).broken(administrators));
        return differences();
    }

    Whole after() {
        return after;
    }

    private void lay(Row row) {
        try {
            if (row.isLibrary()) {
                layLibrary(row);
            }
            else {
                layPerson(row);
            }
        }
        catch (Refusal reason) {
            String who = row.email().length() <= 80 ? row.email() : row.email().substring(0, 80) + "...";
            refused.add(new Refused(row.line(), who, reason.getMessage()));
        }
    }

    private void layLibrary(Row row) {
        String domain = Cells.domain(row);
        mustBeFirst(libraries.putIfAbsent(domain, row.line()));
        Library old = before.libraries().getOrDefault(domain, new Library(domain, domain, true));
        String name = Cells.name(row).filter(text -> !text.isEmpty()).orElse(old.name());
        after.put(new Library(domain, name, !Cells.hasLeft(row)));
    }

    private void layPerson(Row row) {
        EmailAddress email = Cells.email(row);
        if (!demo && email.domain().equals(DemoPeople.DOMAIN)) {
            throw new Refusal("This is an address of the demo: with it, production would refuse to start again.");
        }
        mustBeFirst(people.putIfAbsent(email, row.line()));
        Listed old = before.people().getOrDefault(email, new Listed(email, "", null, Set.of(), Set.of(), true));
        Set<EmailAddress> aliases = new LinkedHashSet<>(old.aliases());
        aliases.addAll(Cells.aliases(row));
        aliases.remove(email);
        String login = Cells.login(row).orElse(old.login());
        Listed asWritten = new Listed(email, Cells.name(row).orElse(old.name()),
                login == null || login.isEmpty() ? null : login, Cells.roles(row).orElse(old.roles()), aliases,
                !Cells.hasLeft(row));
        // The record names who has left as they were.
        after.put(asWritten.active() || !before.people().containsKey(email) ? asWritten : old.gone());
    }

    private static void mustBeFirst(Long line) {
        if (line != null) {
            throw new Refusal("It stands already on line " + line + ".");
        }
    }

    private void leaveOut() {
        before.people().values().stream().filter(person -> !people.containsKey(person.email()))
            .forEach(person -> after.put(person.gone()));
        before.libraries().values().stream().filter(library -> !libraries.containsKey(library.domain()))
            .forEach(library -> after.put(library.gone()));
    }

    /** Who has a new address keeps the login: it goes from the entry that left to the one that names it as a further address. */
    private void handOverLogins() {
        Map<String, Listed> owners = new HashMap<>();
        after.people().values().stream().filter(Listed::hasLogin).forEach(person -> owners.put(person.login(), person));
        for (Listed gone : List.copyOf(after.people().values())) {
            Listed owner = gone.active() || gone.login() == null ? null : owners.get(gone.login());
            if (owner != null && owner.aliases().contains(gone.email())) {
                after.put(gone.withoutLogin());
            }
        }
    }

    private Plan differences() {
        List<Change> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        List<Change> left = new ArrayList<>();
        Set<Object> same = new HashSet<>();
        after.libraries().forEach((domain, library) -> {
            Library old = before.libraries().get(domain);
            long line = libraries.getOrDefault(domain, 0L);
            sorted(old == null, old != null && old.active() && !library.active(), library.equals(old),
                    new Change(line, "@" + domain, old == null ? "member library " + library.name()
                            : library.active() ? library.differenceFrom(old) : "no member library any more"),
                    added, changed, left, same);
        });
        after.people().forEach((email, person) -> {
            Listed old = before.people().get(email);
            long line = people.getOrDefault(email, 0L);
            sorted(old == null, old != null && old.active() && !person.active(), person.equals(old),
                    new Change(line, email.value(), old == null ? person.described() + (person.active() ? "" : "; left")
                            : !person.active() && old.active() ? "left" : person.differenceFrom(old)),
                    added, changed, left, same);
        });
        int unchanged = (int) same.stream().filter(line -> !line.equals(0L)).count();
        return new Plan(Loss.between(before, after), added, changed, left, unchanged, refused.stream().sorted((one, other) ->
            Long.compare(one.line(), other.line())).toList());
    }

    private static void sorted(boolean isNew, boolean leaves, boolean isSame, Change change, List<Change> added,
            List<Change> changed, List<Change> left, Set<Object> same) {
        if (isSame) {
            same.add(change.line());
        }
        else {
            (isNew ? added : leaves ? left : changed).add(change);
        }
    }

}
