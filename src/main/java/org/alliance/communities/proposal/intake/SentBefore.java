package org.alliance.communities.proposal.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows a proposal again that comes in other bytes: sent once more by hand, or forwarded by a colleague. Only those count that
 * are open or approved; after any other end the same text may be proposed anew.
 */
@Component
class SentBefore {

    /** A proposal that says nearly the same, and the mail that began it. */
    record Earlier(String number, long mail) {
    }

    private record Kept(Earlier earlier, Sketch sketch) {
    }

    private final JdbcClient jdbc;

    SentBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of them; lets no other proposal of this title begin until the transaction ends. */
    Optional<Earlier> find(ReadMail read, Reading reading) {
        Sketch sketch = Sketch.of(reading.title(), read.texts());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('proposal ' || ?, 0))").param(sketch.topic())
            .query(row -> { });
        return jdbc.sql("""
                select p.number, p.first_mail, s.prints from proposal_sketch s join proposal p on p.number = s.number
                 where s.topic = ? and (p.outcome is null or p.outcome = 'approved') order by p.number
                """).param(sketch.topic())
            .query((row, n) -> new Kept(new Earlier(row.getString("number"), row.getLong("first_mail")),
                    new Sketch(sketch.topic(), prints((Long[]) row.getArray("prints").getArray()))))
            .stream().filter(kept -> kept.sketch().isLike(sketch)).map(Kept::earlier).findFirst();
    }

    /** Keeps what began a case. */
    void keep(String number, ReadMail read, Reading reading) {
        Sketch sketch = Sketch.of(reading.title(), read.texts());
        jdbc.sql("insert into proposal_sketch (number, topic, prints) values (?, ?, ?)")
            .params(number, sketch.topic(), sketch.prints().toArray(Long[]::new)).update();
    }

    private static Set<Long> prints(Long[] kept) {
        return new LinkedHashSet<>(List.of(kept));
    }

}
