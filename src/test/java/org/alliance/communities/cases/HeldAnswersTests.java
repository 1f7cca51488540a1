package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever looks after the mail hears of answers that are held, and is not flooded by it. */
@ExtendWith(OutputCaptureExtension.class)
class HeldAnswersTests extends CaseTest {

    private static final int CAP = 3;

    @Autowired
    private Outbox outbox;

    @Autowired
    @Qualifier("lettersHealthIndicator")
    private HealthIndicator health;

    /** And the hour is long enough for a test. */
    @BeforeEach
    void nobodyWasWarnedInThisHour() {
        if (time.now().atZone(ZoneOffset.UTC).getMinute() >= 50) {
            time.passes(Duration.ofMinutes(20));
        }
        jdbc.sql("update mail_outbound set dedupe_key = dedupe_key || '/earlier/' || id where kind = 'answers-held'").update();
    }

    @Test
    void chairAndStaffAreToldHowManyAreHeldWhyAndWhereToLook() {
        long held = held();
        String number = number();

        answers(number, CAP);
        assertThat(warnings()).isEmpty();
        answers(number, 1);

        assertThat(warnings()).extracting(Post.Written::to).containsOnlyOnce("chair@alliance.example", "staff-1@alliance.example");
        assertThat(warnings().get(0).body()).contains("are held: " + (held + 1) + " by now", "The latest is about " + number,
                "> No more than 3 answers to mail go out by themselves in this case within 24 hours.", "/mail?show=held");
    }

    @Test
    void oneWarningInAnHourIsEnoughForAllCases() {
        answers(number(), CAP + 5);
        List<Post.Written> first = warnings();
        assertThat(first).isNotEmpty();

        answers(number(), CAP + 5);

        assertThat(warnings()).isEqualTo(first);
    }

    @Test
    void nextHourBringsTheNextWarning() {
        answers(number(), CAP + 1);
        int first = warnings().size();
        assertThat(first).isPositive();
        time.passes(Duration.ofHours(1));

        answers(number(), CAP + 1);

        assertThat(warnings()).hasSize(2 * first);
    }

    @Test
    void logSaysItOnceInAnHourForEachCase(CapturedOutput log) {
        String number = number();
        String other = number();

        answers(number, CAP + 5);
        answers(other, CAP + 5);
        assertThat(lines(log, number)).isOne();
        assertThat(lines(log, other)).isOne();

        time.passes(Duration.ofHours(1));
        answers(number, 2);
        assertThat(lines(log, number)).isEqualTo(2);
    }

    @Test
    void warningIsNoAnswerAndNoAnswerFollowsFromIt() {
        answers(number(), CAP + 1);
        assertThat(jdbc.sql("select bool_or(answers_mail) or bool_or(state = 'held') from mail_outbound where kind = 'answers-held'")
            .query(Boolean.class).single()).isFalse();
        int warnings = warnings().size();
        String id = jdbc.sql("select message_id from mail_outbound where kind = 'answers-held' order by id desc limit 1")
            .query(String.class).single();
        long letters = post.count();

        IntStream.range(0, 12).forEach(n -> post.arrivesAs("From: staff-1@alliance.example", "To: communities@alliance.example",
                "Message-ID: <" + UUID.randomUUID() + "@alliance.example>", "In-Reply-To: " + id, "Subject: Ticket #" + n, "",
                "We have your request number " + n + "."));

        assertThat(warnings()).hasSize(warnings);
        assertThat(post.count()).isEqualTo(letters);
    }

    @Test
    void healthTellsHowManyAreHeldAndStaysUp() {
        long held = held();

        answers(number(), CAP + 2);

        assertThat(held()).isEqualTo(held + 2);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void answers(String number, int many) {
        IntStream.range(0, many).forEach(nth -> outbox.post(new Letter("acknowledgement", new EmailAddress(UUID.randomUUID()
            + "@harbor.example"), null, "subject", LetterForm.of("", "Text."), number, UUID.randomUUID().toString(), null, List.of()).answeringMail()));
    }

    private List<Post.Written> warnings() {
        return jdbc.sql("""
                select kind, recipient, '' as reply_to, subject, body from mail_outbound
                 where kind = 'answers-held' and dedupe_key not like '%/earlier/%' order by id
                """).query((row, n) -> new Post.Written(row.getString("kind"), row.getString("recipient"),
                row.getString("reply_to"), row.getString("subject"), row.getString("body"))).list();
    }

    private long held() {
        return (long) health.health().getDetails().get("held");
    }

    private static long lines(CapturedOutput log, String number) {
        return Pattern.compile("Answers in case " + number + " are held").matcher(log.getOut()).results().count();
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }

}
