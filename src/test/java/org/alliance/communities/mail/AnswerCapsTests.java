package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.OutboundMail.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerCapsTests extends MailTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxCarrier carrier;

    @BeforeEach
    void nobodyWasAnsweredLately() {
        jdbc.sql("update mail_outbound set created_at = created_at - interval '2 days'").update();
    }

    @Test
    void fourthAnswerOfADayInOneCaseIsHeld() {
        String number = UUID.randomUUID().toString();
        IntStream.range(0, 5).forEach(nth -> answer(number, someone()));

        carrier.run();

        assertThat(statesIn(number)).isEqualTo(Map.of(State.SENT, 3L, State.HELD, 2L));
        assertThat(answers(1).get(0).reason()).contains("No more than 3", "in this case");
    }

    @Test
    void nextDayAnswersGoOutAgain() {
        String number = UUID.randomUUID().toString();
        IntStream.range(0, 3).forEach(nth -> answer(number, someone()));
        jdbc.sql("update mail_outbound set created_at = created_at - interval '25 hours'").update();

        answer(number, someone());

        assertThat(answers(1).get(0).state()).isEqualTo(State.WAITING);
    }

    @Test
    void eleventhAnswerToOneAddressWithinThreeHoursIsHeldWhateverItsCase() {
        String to = someone();
        IntStream.range(0, 200).forEach(nth -> answer(UUID.randomUUID().toString(), to));

        carrier.run();

        assertThat(OUT.sentTo(to)).hasSize(10);
        assertThat(answers(190)).extracting(OutboundMail::state).containsOnly(State.HELD);
    }

    @Test
    void fiveHundredAnswersAnHourAreEnough() {
        jdbc.sql("""
                insert into mail_outbound (dedupe_key, message_id, kind, recipient, subject, body, references_ids, state,
                                           next_attempt_at, created_at, answers_mail)
                select 'flood ' || n, 'flood ' || n, 'acknowledgement', n || '@harbor.example', '', '', '{}', 'sent',
                       now(), now(), true
                  from generate_series(1, 499) as n
                """).update();

        answer(UUID.randomUUID().toString(), someone());
        answer(UUID.randomUUID().toString(), someone());

        assertThat(answers(2)).extracting(OutboundMail::state).containsExactly(State.HELD, State.WAITING);
    }

    @Test
    void decisionIsSentHoweverManyAnswersWere() {
        String number = UUID.randomUUID().toString();
        String to = someone();
        IntStream.range(0, 12).forEach(nth -> answer(number, to));

        outbox.post(letter("decision", number, to));

        assertThat(answers(1).get(0).state()).isEqualTo(State.WAITING);
    }

    /** The newest ones; that they are held is told in letters of their own. */
    private List<OutboundMail> answers(int most) {
        return outbox.list(1000).stream().filter(mail -> !mail.kind().equals("answers-held")).limit(most).toList();
    }

    private Map<State, Long> statesIn(String number) {
        return outbox.list(1000).stream().filter(mail -> number.equals(mail.caseNumber()))
            .collect(Collectors.groupingBy(OutboundMail::state, Collectors.counting()));
    }

    private void answer(String number, String to) {
        outbox.post(letter("acknowledgement", number, to).answeringMail());
    }

    private static Letter letter(String kind, String number, String to) {
        return new Letter(kind, new EmailAddress(to), null, "subject", "text", number, UUID.randomUUID().toString(), null,
                List.of());
    }

    private static String someone() {
        return UUID.randomUUID() + "@harbor.example";
    }

}
