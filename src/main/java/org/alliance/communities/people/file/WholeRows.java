package org.alliance.communities.people.file;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the directory as a whole and saves what changed, with a few statements for any number of people. */
@Component
class WholeRows {

    private final JdbcClient jdbc;

    private final Clock clock;

    WholeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One import at a time; everyone else goes on reading. */
    void lock() {
        jdbc.sql("lock table person in exclusive mode").update();
    }

    Whole read() {
        Map<String, Set<Role>> roles = new HashMap<>();
        jdbc.sql("select email, role from person_role").query(row -> {
            Set<Role> of = roles.computeIfAbsent(row.getString("email"), any -> EnumSet.noneOf(Role.class));
            Role.ofKey(row.getString("role")).ifPresent(of::add);
        });
        Map<String, Set<EmailAddress>> aliases = new HashMap<>();
        jdbc.sql("select email, address from person_alias").query(row -> {
            aliases.computeIfAbsent(row.getString("email"), any -> new HashSet<>())
                .add(new EmailAddress(row.getString("address")));
        });
        Whole whole = new Whole(new LinkedHashMap<>(), new LinkedHashMap<>());
        jdbc.sql("select email, name, login, active from person order by email").query(row -> {
            String email = row.getString("email");
            whole.put(new Listed(new EmailAddress(email), row.getString("name"), row.getString("login"),
                    roles.getOrDefault(email, Set.of()), aliases.getOrDefault(email, Set.of()), row.getBoolean("active")));
        });
        jdbc.sql("select domain, name, active from member_library order by domain").query(row -> {
            whole.put(new Library(row.getString("domain"), row.getString("name"), row.getBoolean("active")));
        });
        return whole;
    }

    /**
     * @param how how it was made sure that further addresses are theirs
     */
    void savePeople(Collection<Listed> people, String how, String by) {
        String[] emails = texts(people, person -> person.email().value());
        // A login may go from one to another in the same file.
        jdbc.sql("update person set login = null where email = any(?)").param(emails).update();
        jdbc.sql("""
                insert into person (email, name, login, active)
                select * from unnest(:emails::text[], :names::text[], :logins::text[], :actives::boolean[])
                on conflict (email) do update set name = excluded.name, login = excluded.login, active = excluded.active
                """).param("emails", emails).param("names", texts(people, Listed::name))
            .param("logins", texts(people, Listed::login))
            .param("actives", people.stream().map(Listed::active).toArray(Boolean[]::new)).update();
        jdbc.sql("delete from person_role where email = any(?)").param(emails).update();
        pairs("insert into person_role (email, role) select * from unnest(:owners::text[], :values::text[])", people,
                person -> person.roles().stream().map(Role::key).toList()).update();
        pairs("""
                insert into person_alias (address, email, how, added_by, added_at)
                select value, owner, :how, :by, :at from unnest(:owners::text[], :values::text[]) as pair (owner, value)
                on conflict (address) do nothing
                """, people, person -> person.aliases().stream().map(EmailAddress::value).toList())
            .param("how", how).param("by", by).param("at", SqlTime.of(clock.instant())).update();
    }

    void saveLibraries(Collection<Library> libraries) {
        libraries.forEach(library -> jdbc.sql("""
                insert into member_library (domain, name, active) values (?, ?, ?)
                on conflict (domain) do update set name = excluded.name, active = excluded.active
                """).params(library.domain(), library.name(), library.active()).update());
    }

    private JdbcClient.StatementSpec pairs(String sql, Collection<Listed> people, Function<Listed, List<String>> values) {
        List<String[]> pairs = people.stream()
            .flatMap(person -> new TreeSet<>(values.apply(person)).stream()
                .map(value -> new String[] { person.email().value(), value }))
            .toList();
        return jdbc.sql(sql).param("owners", pairs.stream().map(pair -> pair[0]).toArray(String[]::new))
            .param("values", pairs.stream().map(pair -> pair[1]).toArray(String[]::new));
    }

    private static String[] texts(Collection<Listed> people, Function<Listed, String> text) {
        return people.stream().map(text).toArray(String[]::new);
    }

}
