package org.alliance.communities.mail;

import java.time.Clock;
import java.util.Set;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with letters that did not go out. Of two people, or two clicks, the first one acts and the second one reads
 * what was done already; each act leaves a line in the letter's record.
 */
@Component
@Transactional
public class LetterDesk {

    private static final String HELD = "held";

    private final JdbcClient jdbc;

    private final MailRecord record;

    private final Clock clock;

    LetterDesk(JdbcClient jdbc, MailRecord record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** Sends a letter once more that was given up or came back. It keeps its Message-ID, so nobody gets it as two. */
    public void sendAgain(long id, String who, String reason) {
        PostDesk.mustGive(reason);
        mustBe(id, Set.of("failed", "returned"));
        send(id);
        record.noteOutbound(id, who, "had it sent again", reason);
    }

    /** Lets a letter go that is held because it would have been one answer too many. */
    public void release(long id, String who, String reason) {
        PostDesk.mustGive(reason);
        mustBe(id, Set.of(HELD));
        send(id);
        record.noteOutbound(id, who, "released it", reason);
    }

    /** Decides that a held letter is never sent. */
    public void drop(long id, String who, String reason) {
        PostDesk.mustGive(reason);
        mustBe(id, Set.of(HELD));
        jdbc.sql("update mail_outbound set state = 'dropped' where id = ?").param(id).update();
        record.noteOutbound(id, who, "dropped it", reason);
    }

    private void send(long id) {
        jdbc.sql("""
                update mail_outbound set state = 'waiting', attempts = 0, next_attempt_at = ?, last_error = null where id = ?
                """).params(SqlTime.of(clock.instant()), id).update();
    }

    private void mustBe(long id, Set<String> suited) {
        String state = jdbc.sql("select state from mail_outbound where id = ? for update").param(id).query(String.class)
            .optional().orElseThrow(() -> new NotFound("There is no such letter."));
        if (!suited.contains(state)) {
            throw new Refusal("This letter is " + state + " by now, so there is nothing to decide.");
        }
    }

}
