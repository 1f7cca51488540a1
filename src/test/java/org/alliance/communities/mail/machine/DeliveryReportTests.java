package org.alliance.communities.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.alliance.communities.mail.machine.DeliveryReport.Fate;
import org.alliance.communities.mail.reading.MailReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReportTests {

    private static final String PERSON = "From: Ann <ann@harbor.example>\nReturn-Path: <>\nSubject: Auto: We have your proposal\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "host mx.harbor.example[192.0.2.7] said: 550 No mailbox for ann",
            "SMTP error from remote mail server after RCPT TO:<ann@harbor.example>: host mx.harbor.example [192.0.2.7]: 550 no",
            "Remote server answered: 554 refused",
            "Nobody lives here. (#5.1.1)",
            "The answer of the other side was: 550-5.1.1 There is no such account.",
            "<<< 552 over quota",
            "550 nobody of this name",
            "450 4.2.1 try again later",
            "5.2.2 <ann@harbor.example>: too much mail",
            "The mail system reports ERROR_CODE :550, ERROR_CODE :5.1.1",
            "Status: 5.7.1"
    })
    void mailServersAnswerGivesAMailBack(String line) {
        assertThat(report(PERSON.replace("Ann <ann@", "<postmaster@"), "Your mail to Ann:\n\n" + line + "\n"))
            .hasValue(new DeliveryReport(Fate.RETURNED, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Please call 503-555-0100 if it cannot wait.",
            "503-555-0100",
            "541 555 0100 is my colleague's number.",
            "You will find me in Room 403 from Monday on.",
            "Ich bin bis 4.5.26 nicht im Haus, Zimmer 450 ist besetzt.",
            "Je serai de retour le 4.5.26, poste 425 : Anne.",
            "Estoy fuera hasta el 5.1.27; tel. 509-555-0199, oficina 512 a la izquierda.",
            "Sono assente fino al 5.2.27. Interno 554 (Anna).",
            "4.5.26 から不在です。電話 503-555-0100",
            "Action: call the desk",
            "Action: failed my exam, back on Monday"
    })
    void numbersInWhatAProgramAnswersForSomebodyDoNot(String line) {
        assertThat(report(PERSON, "I am away.\n" + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted: auto-replied (vacation)
            X-Autoreply: yes
            """)
    void whatAnswersForSomebodyGivesNothingBackWhateverItSays(String mark) {
        assertThat(report(PERSON + mark + "\n", "550 Pine Street. Last week your mail could not be delivered.")).isEmpty();
    }

    @Test
    void mailServerThatCallsItsNoticeAReplyIsKnownByItsSubject() {
        assertThat(report("""
                From: MAILER-DAEMON@harbor.example
                Auto-Submitted: auto-replied
                Subject: Mail delivery failed: it comes back to you
                """, "Sorry.")).map(DeliveryReport::fate).hasValue(Fate.RETURNED);
    }

    private static Optional<DeliveryReport> report(String headers, String body) {
        byte[] raw = (headers + "Content-Type: text/plain; charset=utf-8\n\n" + body).replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
        return DeliveryReport.in(MailReader.read(raw), raw);
    }

}
