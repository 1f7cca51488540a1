package org.alliance.communities.people;

import java.time.Clock;
import java.util.List;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Further addresses of people. A person records each with how they made sure, because a link in a mail would be opened by
 * scanners and by whoever reads a forwarded mail.
 */
@Component
@Transactional
public class Aliases {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    private final Directory directory;

    private final Clock clock;

    Aliases(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param how how it was made sure that the address is theirs
     * @throws Refusal when the address is already somebody's, or the person is not in the directory
     */
    public void add(String address, String person, String how, String by) {
        EmailAddress further = address(address);
        EmailAddress main = address(person);
        if (how.isBlank() || how.length() > LONGEST) {
            throw new Refusal("Please say in a few words how you made sure that the address is theirs.");
        }
        if (!directory.isListed(main)) {
            throw new Refusal("There is nobody in the directory with the address " + main + ".");
        }
        if (directory.isListed(further)) {
            throw new Refusal("The address " + further + " is somebody's own already.");
        }
        if (jdbc.sql("""
                insert into person_alias (address, email, how, added_by, added_at) values (?, ?, ?, ?, ?)
                on conflict (address) do nothing
                """).params(further.value(), main.value(), how.strip(), by, SqlTime.of(clock.instant())).update() == 0) {
            throw new Refusal("The address " + further + " is somebody's further address already.");
        }
    }

    public void remove(String address) {
        if (jdbc.sql("delete from person_alias where address = ?").param(address).update() == 0) {
            throw new Refusal("There is no such further address.");
        }
    }

    /** In the order of the people's addresses. */
    public List<Alias> all() {
        return jdbc.sql("select address, email, how, added_by, added_at from person_alias order by email, address")
            .query((row, n) -> new Alias(new EmailAddress(row.getString("address")), new EmailAddress(row.getString("email")),
                    row.getString("how"), row.getString("added_by"), SqlTime.get(row, "added_at")))
            .list();
    }

    private static EmailAddress address(String text) {
        return EmailAddress.read(text)
            .orElseThrow(() -> new Refusal("Please give the whole mail address, like kim@harbor.example."));
    }

}
