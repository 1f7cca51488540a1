package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A mail whose documents fail again and again goes on without them. */
@ExtendWith(OutputCaptureExtension.class)
class GivenUpDocumentsTests extends MailTest {

    private static final Unreadable GIVEN_UP = new Unreadable("attachment plan.pdf", "each attempt to read it failed");

    @Test
    void mailGoesOnWithoutItsDocumentsWhenWhoeverListensFailsEachTime(CapturedOutput log) throws Exception {
        long id = waiting("falls on deaf ears");

        for (int attempt = 1; attempt <= 3; attempt++) {
            readOnceMore(id);
            assertThat(inbox.find(id).orElseThrow().disposition()).as("after attempt %d", attempt).isNull();
        }
        readOnceMore(id);

        assertThat(inbox.find(id).orElseThrow().disposition()).isEqualTo(Disposition.SORT);
        assertThat(inbox.read(id).unreadable()).containsExactly(GIVEN_UP);
        assertThat(inbox.read(id).documents()).isEmpty();
        assertThat(log.getAll()).contains("The documents of mail " + id + " could not be read in attempt 4: "
                + "java.lang.IllegalStateException").doesNotContain("deaf ears");
    }

    @Test
    void documentsThatEndedTheApplicationThreeTimesAreNotOpenedAgain() throws Exception {
        assertThatMailGoesOnAfter(3);
    }

    @Test
    void mailWhoseLastAttemptEndedTheApplicationGoesOnToo() throws Exception {
        assertThatMailGoesOnAfter(4);
    }

    private void assertThatMailGoesOnAfter(int attempts) throws InterruptedException {
        long id = waiting("ends the application");
        jdbc.sql("update mail_inbound set documents_attempts = ? where id = ?").params(attempts, id).update();

        readOnceMore(id);

        assertThat(inbox.find(id).orElseThrow().disposition()).isEqualTo(Disposition.SORT);
        assertThat(inbox.read(id).unreadable()).containsExactly(GIVEN_UP);
    }

    private long waiting(String subject) {
        long id = take(String.join("\r\n", "From: Ann <ann@harbor.example>", "To: " + INTAKE, "Subject: " + subject,
                "Message-ID: " + uniqueId(), "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=sep", "", "--sep",
                "Content-Type: text/plain", "", "It is attached. " + uniqueId(), "--sep",
                "Content-Type: application/pdf; name=plan.pdf", "Content-Disposition: attachment; filename=plan.pdf", "",
                "%PDF-1.4 and nothing more", "--sep--", "")).get(0);
        inbox.openDocuments(id);
        return id;
    }

    private void readOnceMore(long id) throws InterruptedException {
        jdbc.sql("update mail_inbound set documents_held_until = null where id = ?").param(id).update();
        inbox.readDocuments();
    }

}
