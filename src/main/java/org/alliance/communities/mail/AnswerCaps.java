package org.alliance.communities.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps two machines from answering each other for ever: so many answers go out by themselves, the next ones are held. */
@Component
class AnswerCaps {

    private static final Duration CASE_PERIOD = Duration.ofDays(1);

    private static final Duration RECIPIENT_PERIOD = Duration.ofHours(3);

    private static final Duration PERIOD_OF_ALL = Duration.ofHours(1);

    private final JdbcClient jdbc;

    private final AnswerSettings settings;

    AnswerCaps(JdbcClient jdbc, AnswerSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    private record Answers(int inCase, int toRecipient, int toAll) {
    }

    /** Why the letter is one answer too many. Whoever asks keeps others from asking until the transaction ends. */
    Optional<String> objection(Letter letter, Instant now) {
        if (!letter.answersMail()) {
            return Optional.empty();
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('mail answers', 0))").query(row -> { });
        Answers sent = sent(letter, now);
        if (sent.inCase() >= settings.perCase()) {
            return held(settings.perCase(), "in this case within 24 hours");
        }
        if (sent.toRecipient() >= settings.perRecipient()) {
            return held(settings.perRecipient(), "to this address within 3 hours");
        }
        return sent.toAll() >= settings.perHour() ? held(settings.perHour(), "within one hour") : Optional.empty();
    }

    private static Optional<String> held(int most, String where) {
        return Optional.of("No more than %d answers to mail go out by themselves %s.".formatted(most, where));
    }

    private Answers sent(Letter letter, Instant now) {
        return jdbc.sql("""
                select count(*) filter (where case_number = :case) as in_case,
                       count(*) filter (where recipient = :to and created_at > :recipient_period) as to_recipient,
                       count(*) filter (where created_at > :period_of_all) as to_all
                  from mail_outbound
                 where answers_mail and created_at > :case_period and state not in ('held', 'dropped')
                """)
            .param("case", letter.caseNumber()).param("to", letter.to().value())
            .param("case_period", SqlTime.of(now.minus(CASE_PERIOD)))
            .param("recipient_period", SqlTime.of(now.minus(RECIPIENT_PERIOD)))
            .param("period_of_all", SqlTime.of(now.minus(PERIOD_OF_ALL)))
            .query((row, number) -> new Answers(row.getInt("in_case"), row.getInt("to_recipient"), row.getInt("to_all")))
            .single();
    }

}
