package org.alliance.communities.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alliance.communities.proposal.reading.Flag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept what a person should look at, and with which mail it came. */
@Component
class FlagBook {

    private final JdbcClient jdbc;

    FlagBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A flag that this mail has already is not added again; answers those that are new of it. */
    List<Flag> add(String number, long mail, List<Flag> flags) {
        List<Flag> fresh = new ArrayList<>(flags);
        fresh.removeAll(jdbc.sql("select part, kind, text from proposal_flag where number = ? and mail_id = ?")
            .params(number, mail).query(Flag.class).list());
        fresh.forEach(flag -> jdbc.sql("insert into proposal_flag (number, part, kind, text, mail_id) values (?, ?, ?, ?, ?)")
            .params(number, flag.part(), flag.kind(), flag.text(), mail).update());
        return fresh;
    }

    /** All that was ever flagged in each of the proposals. */
    Map<String, List<Flag>> of(List<String> numbers) {
        Map<String, List<Flag>> flags = new HashMap<>();
        jdbc.sql("select distinct number, part, kind, text from proposal_flag where number = any(?) order by part, kind, text")
            .param(numbers.toArray(String[]::new)).query(row -> {
                flags.computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                    .add(new Flag(row.getString("part"), row.getString("kind"), row.getString("text")));
            });
        return flags;
    }

    /**
     * What nobody could read and whose text has not come yet: no later mail brought a part, nor the mail with which the same
     * thing was sent once more.
     */
    List<Flag> unread(String number) {
        return jdbc.sql("""
                select distinct part, kind, text from proposal_flag flag where number = :number and kind in (:unread)
                    and not exists (select 1 from proposal_part came
                        where came.number = flag.number and came.complete and not came.rejected and came.mail_id >= flag.mail_id
                            and came.mail_id > (select min(mail_id) from proposal_flag first where first.number = flag.number
                                and first.kind = flag.kind and first.text = flag.text))
                order by kind, text
                """)
            .param("number", number).param("unread", List.of(Flag.UNREADABLE, Flag.ONLY_LINKED)).query(Flag.class).list();
    }

    /** The mails that brought something to look at. */
    List<Long> mails(String number) {
        return jdbc.sql("select distinct mail_id from proposal_flag where number = ?").param(number).query(Long.class).list();
    }

}
