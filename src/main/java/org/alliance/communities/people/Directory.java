package org.alliance.communities.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory of people: who is known by a mail address or a login, and as what (clause A4). */
@Component
public class Directory {

    private static final String SELECT = """
            select p.email, p.name, p.login, p.active, string_agg(r.role, ',') as roles,
                   exists (select 1 from member_library l where l.active and l.domain = split_part(p.email, '@', 2)) as employed
            from person p left join person_role r on r.email = p.email
            """;

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Someone by their own entry or a further address of theirs, or anyone at the domain of a member library. Who has left is
     * nobody, and so is who only looks like somebody: without an entry, an address must be written in ASCII.
     */
    public Optional<Person> find(EmailAddress email) {
        Optional<Optional<Person>> listed = jdbc.sql(SELECT + """
                where p.email = coalesce((select a.email from person_alias a where a.address = :email), :email)
                group by p.email
                """).param("email", email.value())
            .query((row, n) -> row.getBoolean("active") ? Optional.of(employed(row, n)) : Optional.<Person>empty()).optional();
        return listed.orElseGet(() -> isAscii(email) && isLibrary(email.domain())
                ? Optional.of(new Person(email, "", null, EnumSet.of(Role.LIBRARY_EMPLOYEE))) : Optional.empty());
    }

    private static boolean isAscii(EmailAddress email) {
        return email.value().chars().allMatch(c -> c < 128);
    }

    /** Whether two addresses belong to one person, as far as is known. */
    public boolean isSamePerson(EmailAddress one, EmailAddress other) {
        return one.equals(other) || owner(one).equals(owner(other));
    }

    /** A person's own address and the further ones. */
    public Set<String> addressesOf(Person person) {
        return jdbc.sql("select address from person_alias where email = :own union select :own")
            .param("own", person.email().value()).query(String.class).set();
    }

    private EmailAddress owner(EmailAddress address) {
        return find(address).map(Person::email).orElse(address);
    }

    public Optional<Person> byLogin(String login) {
        return jdbc.sql(SELECT + "where p.active and p.login = ? group by p.email").param(login).query(Directory::person).optional();
    }

    /** In the order of their logins. */
    public List<Person> withRole(Role role) {
        return jdbc.sql(SELECT + """
                where p.active and exists (select 1 from person_role w where w.email = p.email and w.role = ?)
                group by p.email order by p.login nulls last, p.email
                """).param(role.key()).query(Directory::person).list();
    }

    /** Everyone who can log in. */
    public List<Person> withLogin() {
        return jdbc.sql(SELECT + "where p.active and p.login is not null group by p.email order by p.login")
            .query(Directory::person).list();
    }

    /** The name to show for a login or a mail address; itself where none is known. */
    public String nameOf(String loginOrEmail) {
        return jdbc.sql("select name from person where (login = ? or email = ?) and name <> ''").params(loginOrEmail, loginOrEmail)
            .query(String.class).optional().orElse(loginOrEmail);
    }

    /** Adds a person or brings their entry up to date. */
    public void put(Person person) {
        jdbc.sql("""
                insert into person (email, name, login) values (?, ?, ?)
                on conflict (email) do update set name = excluded.name, login = excluded.login
                """).params(person.email().value(), person.name(), person.login()).update();
        jdbc.sql("delete from person_role where email = ?").param(person.email().value()).update();
        person.roles().forEach(role -> jdbc.sql("insert into person_role (email, role) values (?, ?)")
            .params(person.email().value(), role.key()).update());
    }

    public void putLibrary(String domain, String name) {
        jdbc.sql("insert into member_library (domain, name) values (?, ?) on conflict (domain) do update set name = excluded.name")
            .params(domain, name).update();
    }

    public boolean isEmpty() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    /** Whether the address is somebody's own, who has not left. */
    public boolean isListed(EmailAddress email) {
        return jdbc.sql("select count(*) from person where active and email = ?").param(email.value())
            .query(Long.class).single() > 0;
    }

    /** How many people are known by their own address. */
    public long size() {
        return jdbc.sql("select count(*) from person where active").query(Long.class).single();
    }

    /** The domains of the member libraries. */
    public List<String> libraries() {
        return jdbc.sql("select domain from member_library where active order by domain").query(String.class).list();
    }

    private boolean isLibrary(String domain) {
        return jdbc.sql("select count(*) from member_library where active and domain = ?").param(domain)
            .query(Long.class).single() > 0;
    }

    private static Person employed(ResultSet row, int n) throws SQLException {
        Person person = person(row, n);
        if (!row.getBoolean("employed")) {
            return person;
        }
        Set<Role> roles = EnumSet.of(Role.LIBRARY_EMPLOYEE);
        roles.addAll(person.roles());
        return new Person(person.email(), person.name(), person.login(), roles);
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        String roles = row.getString("roles");
        Set<Role> known = roles == null ? Set.of() : Set.of(roles.split(",")).stream()
            .flatMap(key -> Role.ofKey(key).stream()).collect(Collectors.toUnmodifiableSet());
        return new Person(new EmailAddress(row.getString("email")), row.getString("name"), row.getString("login"), known);
    }

}
