package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.MailLine.Place;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each test's mails are gone after it. */
@Transactional
class MailLedgerTests extends MailTest {

    private static final int SCREEN = 50;

    @Autowired
    private MailLedger ledger;

    @Autowired
    private Outbox outbox;

    /** One in ten is to be sorted, one in a hundred lies in quarantine or was given up; each second all have the same moment. */
    private void mails(int many) {
        jdbc.sql("delete from mail_act").update();
        jdbc.sql("update mail_inbound set duplicate_of = null").update();
        jdbc.sql("delete from mail_outbound").update();
        jdbc.sql("truncate mail_inbound cascade").update();
        jdbc.sql("""
                insert into mail_inbound (mailbox, uid_validity, uid, raw, sha256, internal_date, received_at, message_id,
                                          sender, subject, disposition, reason, case_number)
                select 'many', 1, n, '', '', now(), timestamptz '2026-01-01' + n / 10 * interval '1 second',
                       '<m' || n || '@harbor.example>', 'ann' || n % 1000 || '@harbor.example', 'Maps of the river ' || n,
                       case when n % 100 = 0 then 'quarantined' when n % 10 = 0 then 'sort' else 'reply' end, 'why',
                       'COP-2026-' || n % 500
                  from generate_series(1, :many) n
                """).param("many", many).update();
        jdbc.sql("""
                insert into mail_outbound (dedupe_key, message_id, kind, recipient, subject, body, references_ids, state,
                                           next_attempt_at, case_number, created_at)
                select 'many ' || n, '<o' || n || '@alliance.example>', 'reminder', 'ann' || n % 1000 || '@harbor.example',
                       'Please answer ' || n, 'text', '{}', case when n % 100 = 0 then 'failed' else 'sent' end, now(),
                       'COP-2026-' || n % 500, timestamptz '2026-01-01' + n / 10 * interval '1 second'
                  from generate_series(1, :many) n
                """).param("many", many).update();
        jdbc.sql("analyze mail_inbound, mail_outbound").update();
    }

    private List<MailLine> all(MailFilter filter, int screen) {
        List<MailLine> all = new ArrayList<>();
        List<MailLine> next = ledger.list(filter, null, screen);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = ledger.list(filter, Place.ofKey(next.get(next.size() - 1).place().key()), screen);
        }
        return all;
    }

    @Test
    void eachMailStandsOnOneScreenAndAllGoFromNewToOld() {
        mails(95);

        List<MailLine> all = all(new MailFilter("", "", ""), 7);

        assertThat(all).hasSize(190).doesNotHaveDuplicates();
        assertThat(all).extracting(MailLine::place).isSorted();
        assertThat(all.get(0).place().at()).isAfter(all.get(189).place().at());
    }

    @ParameterizedTest
    @CsvSource({ "'', 2000", "in, 1000", "out, 1000", "open, 110", "sort, 90", "quarantined, 10", "reply, 900", "failed, 10",
        "sent, 990", "unplaced, 0", "held, 0", "nonsense, 0" })
    void kindNarrowsTheListDown(String kind, int found) {
        mails(1000);

        assertThat(all(new MailFilter(kind, "", ""), 300)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({ "ann777@harbor.example, 2", "harbor.example, 2000", "<m777@harbor.example>, 1",
        "'RIVER 777 ', 1", "o777@alliance, 1", "o77@alliance, 11", "'answer please', 1000", "'riv 500', 1", "'&|!:*', 0", "'''', 0", "'river nowhere', 0" })
    void wordsOfAddressSubjectAndMessageIdAreFound(String words, int found) {
        mails(1000);

        assertThat(all(new MailFilter("", "", words), 700)).hasSize(found);
    }

    @Test
    void caseNarrowsTheListDown() {
        mails(1000);

        assertThat(all(new MailFilter("", "COP-2026-77", ""), SCREEN)).hasSize(4)
            .allSatisfy(mail -> assertThat(mail.caseNumber()).isEqualTo("COP-2026-77"));
        assertThat(all(new MailFilter("in", "COP-2026-77", "river 577"), SCREEN)).hasSize(1);
    }

    @Test
    void discardedMailDoesNotWaitForAPerson() {
        mails(1000);
        jdbc.sql("update mail_inbound set discarded_at = now() where disposition = 'sort'").update();

        assertThat(all(new MailFilter("open", "", ""), SCREEN)).extracting(MailLine::state)
            .containsOnly("quarantined", "failed").hasSize(20);
    }

    @Test
    void mailThatWaitsToBePlacedHasNothingButItsMoment() {
        long id = take(mail(UUID.randomUUID().toString(), "later", "text")).get(0);

        assertThat(ledger.list(new MailFilter("unplaced", "", ""), null, SCREEN)).filteredOn(mail -> mail.place().id() == id)
            .singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEmpty();
                assertThat(mail.state()).isNull();
            });
    }

    @Test
    void letterShowsWhyItHasNotArrived() {
        outbox.post(new Letter("decision", new EmailAddress("ann@harbor.example"), null, "Why", "text", null, uniqueId(), null,
                List.of()));
        jdbc.sql("update mail_outbound set state = 'failed', last_error = 'no such box' where subject = 'Why'").update();

        assertThat(ledger.list(new MailFilter("failed", "", "why"), null, 1)).singleElement()
            .satisfies(mail -> assertThat(mail.note()).isEqualTo("no such box"));
    }

    @Test
    void linkThatNobodyMadeIsRefused() {
        for (String key : new String[] { "1", "x.in.1", "1.0.in.-1", "1.0.up.1", "99999999999999999999.0.in.1" }) {
            assertThatThrownBy(() -> Place.ofKey(key)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void screenCostsTheSameOfTenMailsAndOfAHundredThousand() {
        List<MailFilter> filters = List.of(new MailFilter("", "", ""), new MailFilter("open", "", ""),
                new MailFilter("sort", "", ""), new MailFilter("failed", "", ""), new MailFilter("", "COP-2026-77", ""),
                new MailFilter("", "", "m77777@harbor.example"), new MailFilter("sort", "", "ann770@harbor.example"));
        mails(10);
        filters.forEach(filter -> assertThat(cost(filter, null)[0]).as("scans for " + filter).isLessThanOrEqualTo(4));

        mails(100_000);
        filters.forEach(filter -> {
            List<MailLine> screen = ledger.list(filter, null, SCREEN);
            long[] cost = cost(filter, screen.get(screen.size() / 2).place());
            assertThat(cost[0]).as("scans for " + filter).isLessThanOrEqualTo(4);
            assertThat(cost[1]).as("rows looked at for " + filter).isLessThanOrEqualTo(1000);
        });
    }

    private long[] cost(MailFilter filter, Place after) {
        long[] before = scansAndRows();
        ledger.list(filter, after, SCREEN);
        long[] then = scansAndRows();
        return new long[] { then[0] - before[0], then[1] - before[1] };
    }

    /** What this transaction alone did so far to both tables. */
    private long[] scansAndRows() {
        return jdbc.sql("""
                select sum(seq_scan + idx_scan), sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables
                 where relname in ('mail_inbound', 'mail_outbound')
                """).query((row, n) -> new long[] { row.getLong(1), row.getLong(2) }).single();
    }

}
