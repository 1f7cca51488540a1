package org.alliance.communities.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineSignsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted | auto-replied
            Auto-Submitted | auto-generated; owner-email=x
            Auto-Submitted | Auto-Notified (by a machine)
            Content-Type | multipart/report; report-type=delivery-status; boundary=x
            Content-Type | MESSAGE/DELIVERY-STATUS
            Return-Path | <>
            Return-Path | < >
            Precedence | junk
            Precedence | auto_reply
            X-Autoreply | yes
            """)
    void machineIsKnownBy(String header, String value) {
        assertThat(first(mail("ann@harbor.example", "text", header, value))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted | no
            Auto-Submitted | No; really
            X-Auto-Response-Suppress | All
            Content-Type | multipart/mixed; boundary=report
            Return-Path | <ann@harbor.example>
            Precedence | bulk
            Precedence | list
            List-Unsubscribe | <mailto:leave@harbor.example>
            """)
    void personIsNotAMachineFor(String header, String value) {
        assertThat(first(mail("ann@harbor.example", "text", header, value))).isEmpty();
    }

    @Test
    void newsletterIsBulkThatOneCanLeave() {
        ReadMail newsletter = mail("news@harbor.example", "News", "Precedence", "bulk", "List-Unsubscribe", "<https://x>");

        assertThat(first(newsletter)).isPresent();
    }

    @Test
    void senderOrSubjectMayTellAsWell() {
        assertThat(first(mail("MAILER-DAEMON@harbor.example", "failure notice"))).isPresent();
        assertThat(first(mail("postmaster@harbor.example", "Undeliverable"))).isPresent();
        assertThat(first(mail("ann@harbor.example", "Automatic reply: Your proposal"))).isPresent();
        assertThat(first(mail("ann@harbor.example", "On automatic replies"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Automatic reply: Your proposal
            Abwesenheitsnotiz
            Réponse automatique : Your proposal
            Respuesta automática: Your proposal
            Risposta automatica: Your proposal
            Resposta automática: Your proposal
            Automatisch antwoord: Your proposal
            Autosvar: Your proposal
            Automatisk svar: Your proposal
            Automaattinen vastaus: Your proposal
            Odpowiedź automatyczna: Your proposal
            Automatická odpověď: Your proposal
            Automatikus válasz: Your proposal
            Otomatik yanıt: Your proposal
            Автоматический ответ: Your proposal
            Αυτόματη απάντηση: Your proposal
            自動応答: Your proposal
            自动回复：Your proposal
            자동 회신: Your proposal
            Out of Office (until Monday)
            """)
    void absenceIsKnownByItsSubject(String subject) {
        assertThat(first(mail("ann@harbor.example", subject))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vacation lending
            On leave: lending devices to staff who travel, a community proposal of ours
            Automatic reply systems in libraries
            Out of office hours reference work
            Undeliverable interlibrary loans: a proposal
            Returned mail and how libraries handle it
            Delivery failure of couriers between our libraries
            Failure notice of the old catalogue
            Re: Automatic reply: Your proposal
            """)
    void proposalAboutTheSameIsNot(String subject) {
        assertThat(first(mailWithBody("ann@harbor.example", subject,
                "In 2025 500 loans could not be delivered, see 4.1.2. ".repeat(40)))).isEmpty();
    }

    @Test
    void whoSendsADocumentWithFewWordsIsNotAway() {
        ReadMail closed = withFile("application/pdf; name=plan.pdf", "%PDF-1.7");

        assertThat(first(closed)).isEmpty();
        assertThat(first(closed.withDocuments(List.of(new MailText("attachment plan.pdf", "Statement of need")), List.of()))).isEmpty();
        assertThat(first(closed.withDocuments(List.of(), List.of(new Unreadable("attachment plan.pdf", "it is damaged"))))).isEmpty();
        assertThat(first(withFile("text/plain; name=plan.txt", "Statement of need"))).isEmpty();
    }

    @Test
    void pictureOrCardOfASignatureMakesNobodyPresent() {
        assertThat(first(withFile("image/png; name=logo.png", "png"))).isPresent();
        assertThat(first(withFile("text/vcard; name=ann.vcf", "BEGIN:VCARD"))).isPresent();
    }

    private static ReadMail withFile(String type, String content) {
        return mailWithBody("ann@harbor.example", "On leave: a community for travellers",
                "--x\r\n\r\nPlease see the file.\r\n--x\r\nContent-Disposition: attachment\r\nContent-Type: " + type
                        + "\r\n\r\n" + content + "\r\n--x--", "Content-Type", "multipart/mixed; boundary=x");
    }

    private static Optional<String> first(ReadMail read) {
        return MachineSigns.first(read, () -> new byte[0]);
    }

    private static ReadMail mail(String from, String subject, String... headers) {
        return mailWithBody(from, subject, "Back on Monday.", headers);
    }

    private static ReadMail mailWithBody(String from, String subject, String body, String... headers) {
        StringBuilder mail = new StringBuilder("From: " + from + "\r\nSubject: " + subject + "\r\n");
        for (int index = 0; index < headers.length; index += 2) {
            mail.append(headers[index]).append(": ").append(headers[index + 1]).append("\r\n");
        }
        return MailReader.read((mail + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

}
