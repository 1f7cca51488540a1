package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.PostDesk;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mails that nobody could read: the review clock may run, so somebody is told. */
@ExtendWith(OutputCaptureExtension.class)
class SetAsideTests extends CaseTest {

    private static final String SORT = "sort-mail";

    private static final String MEMBER = "From: Ann Lee <ann@orchard.example>";

    @Autowired
    private Inbox inbox;

    @Autowired
    private PostDesk postDesk;

    @Autowired
    @Qualifier("quarantineHealthIndicator")
    private HealthIndicator health;

    @Test
    void mailWithTooManyDocumentsIsShownToAPerson(CapturedOutput log) {
        long before = waiting();

        InboundMail mail = scans("From: sly@stranger.example");

        assertThat(mail.disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(steps.open(key(mail))).containsExactly(SORT);
        assertThat(log.getOut()).contains("Mail " + mail.id() + " is in quarantine and waits for a person");
        assertThat(waiting()).isEqualTo(before + 1);
    }

    @Test
    void memberIsAskedForTheTextOnce() {
        String id = "Message-ID: <" + UUID.randomUUID() + "@orchard.example>";
        long letters = post.count();

        InboundMail mail = scans(MEMBER, id);
        scans(MEMBER, id, "Received: from another");

        assertThat(post.count()).isEqualTo(letters + 1);
        assertThat(jdbc.sql("select body from mail_outbound where kind = 'too-much-to-read' and recipient = 'ann@orchard.example'"
                + " and answers_mail and dedupe_key like '%/' || ?").param(mail.id()).query(String.class).list())
            .singleElement().asString().contains("\"Proposal: scans\"", "It has more than 20 documents.", "send the text");
    }

    @Test
    void neitherStrangerNorMachineIsAnswered() {
        long letters = post.count();

        scans("From: sly@stranger.example");
        scans(MEMBER, "Auto-Submitted: auto-replied");
        scans(MEMBER, "Return-Path: <>");

        assertThat(post.count()).isEqualTo(letters);
    }

    @Test
    void mailThatEndedTheApplicationIsShownToAPersonAndNobodyIsAnswered() {
        long letters = post.count();

        InboundMail mail = crashed();

        assertThat(mail.disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(steps.open(key(mail))).containsExactly(SORT);
        assertThat(post.count()).isEqualTo(letters);
        assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT, "decision", "proposal"))
            .isInstanceOf(Refusal.class).hasMessageContaining("cannot be read");
        steps.completes("staff-1", key(mail), SORT, "decision", "not-for-us");
        assertThat(steps.open(key(mail))).isEmpty();
    }

    @Test
    void personMakesItAProposalOfWhichAllPartsAreMissing() {
        InboundMail mail = scans(MEMBER);

        steps.completes("staff-1", key(mail), SORT, "decision", "proposal");

        String number = post.found(mail.id()).caseNumber();
        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(proposals.get(number).receivedAt()).isEqualTo(mail.receivedAt());
        assertThat(proposals.get(number).missing()).hasSize(4);
        assertThat(cases.status(number)).isEqualTo("incomplete");
        assertThat(steps.open(key(mail))).isEmpty();
    }

    @Test
    void placedAgainItIsAskedAboutAnew() {
        InboundMail mail = scans("From: sly@stranger.example");

        postDesk.placeAgain(mail.id(), "staff-1", "Perhaps it can be read now.");
        assertThat(steps.open(key(mail))).isEmpty();
        inbox.placeWaiting();

        assertThat(steps.open(key(mail))).containsExactly(SORT);
    }

    private InboundMail crashed() {
        long id = post.waitsAs(MEMBER, "Message-ID: <" + UUID.randomUUID() + "@orchard.example>",
                "Subject: Proposal for a community of practice: danger", "", Cases.NEED);
        jdbc.sql("update mail_inbound set attempts = 3 where id = ?").param(id).update();
        inbox.placeWaiting();
        return post.found(id);
    }

    private InboundMail scans(String... headers) {
        String documents = IntStream.range(0, 21).mapToObj(n -> "--x\nContent-Type: application/pdf; name=" + n + ".pdf\n\n%PDF-"
                + UUID.nameUUIDFromBytes(new byte[] { (byte) n }) + "\n").collect(Collectors.joining());
        List<String> lines = new ArrayList<>(List.of(headers));
        if (lines.stream().noneMatch(line -> line.startsWith("Message-ID"))) {
            lines.add("Message-ID: <" + UUID.randomUUID() + "@orchard.example>");
        }
        lines.addAll(List.of("To: " + Post.CHAIR, "Subject: Proposal: scans", "Content-Type: multipart/mixed; boundary=x", "",
                documents + "--x--"));
        return post.arrivesAs(lines.toArray(String[]::new));
    }

    private long waiting() {
        return (long) health.health().getDetails().get("mails");
    }

    private static String key(InboundMail mail) {
        return "mail-" + mail.id();
    }

}
