package org.alliance.communities.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.mail.MailLine.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All mails in and out, newest first, a screen at a time; each screen takes two queries, however many mails there are. */
@Component
public class MailLedger {

    private static final String INBOUND = """
            select received_at as at, true as inbound, id, sender as address, subject, disposition as state, reason as note,
                   case_number, discarded_at is not null as discarded
              from mail_inbound where
            """;

    private static final String OUTBOUND = """
            select created_at as at, false as inbound, id, recipient as address, subject, state, last_error as note,
                   case_number, false as discarded
              from mail_outbound where
            """;

    /** Each word that is looked for may be the beginning of a longer one. */
    private static final String SEARCHED = """
             @@ to_tsquery('simple', (select string_agg('''' || lexeme || ''':*', ' & ')
                                       from unnest(mail_words(:words, '', ''))))
            """;

    private final JdbcClient jdbc;

    MailLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A screen of mails.
     *
     * @param after the last one of the screen before; null for the newest
     */
    public List<MailLine> list(MailFilter filter, Place after, int size) {
        return Stream.concat(inbound(filter, after, size).stream(), outbound(filter, after, size).stream())
            .sorted((one, other) -> one.place().compareTo(other.place())).limit(size).toList();
    }

    private List<MailLine> inbound(MailFilter filter, Place after, int size) {
        if (!filter.wantsInbound()) {
            return List.of();
        }
        List<String> conditions = conditions(filter, "mail_words(message_id, sender, subject)");
        switch (filter.kind()) {
            case "", MailFilter.IN -> { }
            case MailFilter.OPEN -> conditions.add("disposition in ('sort', 'quarantined') and discarded_at is null");
            case MailFilter.UNPLACED -> conditions.add("disposition is null");
            default -> conditions.add("disposition = :kind");
        }
        return query(INBOUND, conditions, "received_at", filter, after, true, size);
    }

    private List<MailLine> outbound(MailFilter filter, Place after, int size) {
        if (!filter.wantsOutbound()) {
            return List.of();
        }
        List<String> conditions = conditions(filter, "mail_words(message_id, recipient, subject)");
        switch (filter.kind()) {
            case "", MailFilter.OUT -> { }
            case MailFilter.OPEN -> conditions.add("state in ('held', 'failed', 'returned')");
            default -> conditions.add("state = :kind");
        }
        return query(OUTBOUND, conditions, "created_at", filter, after, false, size);
    }

    private static List<String> conditions(MailFilter filter, String words) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!filter.caseNumber().isEmpty()) {
            conditions.add("case_number = :case");
        }
        if (!filter.words().isEmpty()) {
            conditions.add(words + SEARCHED);
        }
        return conditions;
    }

    private List<MailLine> query(String select, List<String> conditions, String time, MailFilter filter, Place after,
            boolean inbound, int size) {
        if (after != null) {
            conditions.add("(" + time + ", id) < (:at, :id)");
        }
        JdbcClient.StatementSpec query = jdbc.sql(select + String.join(" and ", conditions)
                + " order by " + time + " desc, id desc limit :size").param("size", size).param("kind", filter.kind())
            .param("case", filter.caseNumber()).param("words", Storable.text(filter.words()));
        if (after != null) {
            query = query.param("at", SqlTime.of(after.at())).param("id", border(after, inbound));
        }
        return query.query(MailLedger::line).list();
    }

    /** Among mails of the same moment, what came in stands before all that goes out. */
    private static long border(Place after, boolean inbound) {
        if (after.inbound() == inbound) {
            return after.id();
        }
        return inbound ? 0 : Long.MAX_VALUE;
    }

    private static MailLine line(ResultSet row, int number) throws SQLException {
        Instant at = SqlTime.get(row, "at");
        String address = row.getString("address");
        String subject = row.getString("subject");
        return new MailLine(new Place(at, row.getBoolean("inbound"), row.getLong("id")), address == null ? "" : address,
                subject == null ? "" : subject, row.getString("state"), row.getString("note"), row.getString("case_number"),
                row.getBoolean("discarded"));
    }

}
