package org.alliance.communities.people.file;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.alliance.communities.people.DemoPeople;
import org.alliance.communities.people.Logins;
import org.alliance.communities.people.Person;
import org.alliance.communities.refusal.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file of people into the directory, and into the engine's users and groups: everything or, when a row is refused,
 * nothing. The same file again changes nothing. Nobody is ever deleted.
 */
@Component
@Transactional
public class PeopleImport {

    private final WholeRows rows;

    private final Imports imports;

    private final Logins logins;

    private final boolean demo;

    PeopleImport(WholeRows rows, Imports imports, Logins logins, ObjectProvider<DemoPeople> demoPeople) {
        this.rows = rows;
        this.imports = imports;
        this.logins = logins;
        this.demo = demoPeople.getIfAvailable() != null;
    }

    /**
     * What the file would change; nothing is saved.
     *
     * @param complete whether whoever is not in the file has left
     * @throws Refusal when the file as a whole cannot be read
     */
    @Transactional(readOnly = true)
    public Plan tryOut(byte[] file, boolean complete) {
        return new Planner(rows.read(), demo).plan(Table.of(FileText.of(file)), complete, logins.administrators());
    }

    /**
     * @param name of the file, for the record
     * @return what was changed; a plan with refused rows changed nothing
     * @throws Refusal when the file as a whole cannot be read
     */
    public Plan take(byte[] file, boolean complete, String name, String by) {
        rows.lock();
        Whole before = rows.read();
        Planner planner = new Planner(before, demo);
        Plan plan = planner.plan(Table.of(FileText.of(file)), complete, logins.administrators());
        if (!plan.isRefused() && plan.changesSomething()) {
            save(before, planner.after(), name, by);
            imports.note(name, file, plan, by);
        }
        return plan;
    }

    private void save(Whole before, Whole after, String name, String by) {
        List<Listed> changed = after.people().values().stream()
            .filter(person -> !person.equals(before.people().get(person.email()))).toList();
        rows.savePeople(changed, "by the file " + name, by);
        rows.saveLibraries(after.libraries().values().stream()
            .filter(library -> !library.equals(before.libraries().get(library.domain()))).toList());
        List<Person> present = changed.stream().filter(Listed::hasLogin).map(Listed::person).toList();
        Set<String> used = after.people().values().stream().filter(Listed::hasLogin).map(Listed::login)
            .collect(Collectors.toSet());
        Set<String> ended = changed.stream().map(person -> before.people().get(person.email())).filter(Objects::nonNull)
            .map(Listed::login).filter(login -> login != null && !used.contains(login))
            .collect(Collectors.toCollection(TreeSet::new));
        logins.follow(present);
        logins.end(ended);
    }

}
