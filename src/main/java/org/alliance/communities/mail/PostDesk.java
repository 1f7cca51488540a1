package org.alliance.communities.mail;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with mails that came in. Of two people, or two clicks, the first one acts and the second one reads what was
 * done already; each act leaves a line in the mail's record.
 */
@Component
@Transactional
public class PostDesk {

    /** Rules may take a person for a machine, so a person may say what an automatic mail is. */
    private static final Set<Disposition> OPEN = EnumSet.of(Disposition.SORT, Disposition.QUARANTINED, Disposition.AUTOMATIC);

    private static final Set<Disposition> UNSETTLED = EnumSet.of(Disposition.SORT, Disposition.QUARANTINED);

    private final InboundRows rows;

    private final JdbcClient jdbc;

    private final MailRecord record;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    PostDesk(InboundRows rows, JdbcClient jdbc, MailRecord record, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A mail of which a person may say what it is. Keeps everyone else from saying so until the transaction ends.
     *
     * @throws Refusal when it has its place already
     */
    public InboundMail toSort(long id) {
        return locked(id, OPEN, false);
    }

    /**
     * A person's decision about a mail. Publishes no {@link MailPlaced}: the person has seen it.
     *
     * @param act what was decided, as a part of a sentence that begins with the person
     * @param reason in the person's own words; may be empty
     * @throws Refusal when the mail has its place already
     */
    public void place(long id, Placement placement, String who, String act, String reason) {
        rows.place(id, kept(placement, toSort(id)));
        record.noteInbound(id, who, act, reason);
    }

    /**
     * Keeps a mail that is not for us where nobody needs to look at it again.
     *
     * @param reason in the person's own words; may be empty
     * @throws Refusal when the mail has its place already
     */
    public void discard(long id, String who, String reason) {
        InboundMail mail = locked(id, UNSETTLED, false);
        String why = "Not for us, says " + who + (reason.isEmpty() ? "." : ": " + reason);
        rows.place(id, kept(Placement.of(Disposition.SORT, why), mail));
        jdbc.sql("update mail_inbound set discarded_at = ? where id = ?").params(SqlTime.of(clock.instant()), id).update();
        record.noteInbound(id, who, "discarded it", reason);
    }

    /**
     * Lets the rules place a mail once more, as if it had just come in: the people, the settings or the program may be others
     * now.
     *
     * @throws Refusal when there is no reason given, or the mail belongs to a case or waits for its place already
     */
    public void placeAgain(long id, String who, String reason) {
        mustGive(reason);
        locked(id, UNSETTLED, true);
        jdbc.sql("""
                update mail_inbound
                   set disposition = null, reason = null, case_number = null, duplicate_of = null, discarded_at = null,
                       attempts = 0
                 where id = ?
                """).param(id).update();
        record.noteInbound(id, who, "had it placed again", reason);
        events.publishEvent(new MailReopened(id, who));
    }

    private InboundMail locked(long id, Set<Disposition> suited, boolean alsoDiscarded) {
        InboundMail mail = rows.lock(id).orElseThrow(() -> new NotFound("There is no such mail."));
        if (mail.disposition() == null) {
            throw new Refusal("This mail waits to be placed by itself: please look again in a moment.");
        }
        if (!suited.contains(mail.disposition()) || !alsoDiscarded && isDiscarded(id)) {
            throw new Refusal("This mail has its place already. " + mail.reason());
        }
        return mail;
    }

    /** Which mail it repeats stays true whatever a person makes of it. */
    private static Placement kept(Placement placement, InboundMail mail) {
        return new Placement(placement.disposition(), placement.reason(), placement.caseNumber(), mail.duplicateOf());
    }

    private boolean isDiscarded(long id) {
        return jdbc.sql("select discarded_at is not null from mail_inbound where id = ?").param(id).query(Boolean.class)
            .single();
    }

    static void mustGive(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("Please give a reason: it stays in the record of the mail.");
        }
    }

}
