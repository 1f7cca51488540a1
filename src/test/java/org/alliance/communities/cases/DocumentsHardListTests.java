package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.extraction.WordFile;
import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Flag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposals whose text stands in documents. */
class DocumentsHardListTests extends CaseTest {

    private static final AtomicLong UIDS = new AtomicLong();

    @Autowired
    private Inbox inbox;

    /** [88] Body and attachment each hold some. */
    @Test
    void mailWaitsForItsDocumentsWhileOthersGoOnAndIsPlacedWithThem() throws Exception {
        long waiting = takes("ann@harbor.example", "Proposal: a community of practice on maps",
                "We propose a community of practice.\r\n\r\nStatement of need\r\nNobody knows maps.\r\n\r\nThe rest is attached.",
                "rest.docx", new WordFile().heading("Planned activities").paragraph("We meet each month.").bytes());
        InboundMail other = post.arrives("ann@harbor.example", Post.CHAIR, "Thank you", "Thank you for the meeting.");

        assertThat(post.found(waiting).disposition()).isNull();
        assertThat(post.found(other.id()).disposition()).isEqualTo(Disposition.SORT);

        inbox.readDocuments();

        InboundMail placed = post.found(waiting);
        assertThat(placed.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(proposals.get(placed.caseNumber()).parts().get(Part.NEED).text()).contains("Nobody knows maps.");
        assertThat(proposals.get(placed.caseNumber()).parts().get(Part.ACTIVITIES).text()).contains("We meet each month.");
        assertThat(proposals.get(placed.caseNumber()).parts().get(Part.ACTIVITIES).source()).contains("attachment rest.docx");
    }

    /** [88] All in the attachment; and a kill while documents are read leaves half of them. */
    @Test
    void documentsAreReadOnceMoreWhenTheReadingWasCutOff() throws Exception {
        long id = takes("ann@harbor.example", "Proposal: a community of practice on atlases", "Please see the attachment.",
                "all.docx", new WordFile().paragraph("We propose a community of practice.").heading("Statement of need")
                    .paragraph("Nobody knows atlases.").bytes());
        jdbc.sql("insert into mail_document_text (mail_id, position, source, text) values (?, 1, 'attachment all.docx', 'half')")
            .param(id).update();
        jdbc.sql("update mail_inbound set documents_attempts = 1, documents_held_until = now() - interval '1 second' where id = ?")
            .param(id).update();

        inbox.readDocuments();
        inbox.readDocuments();

        assertThat(inbox.read(id).texts()).filteredOn(text -> text.source().equals("attachment all.docx")).singleElement()
            .satisfies(text -> assertThat(text.text()).contains("# Statement of need"));
        assertThat(post.found(id).disposition()).isEqualTo(Disposition.PROPOSAL);
    }

    @Test
    void documentsThatOthersAreReadingAreLeftToThem() throws Exception {
        long id = takes("ann@harbor.example", "Proposal: a community of practice on globes", "Please see the attachment.",
                "all.docx", new WordFile().paragraph("We propose a community of practice.").bytes());
        jdbc.sql("update mail_inbound set documents_held_until = now() + interval '1 minute' where id = ?").param(id).update();

        inbox.readDocuments();
        assertThat(post.found(id).disposition()).isNull();

        jdbc.sql("update mail_inbound set documents_held_until = null where id = ?").param(id).update();
        inbox.readDocuments();
        assertThat(post.found(id).disposition()).isNotNull();
    }

    @Test
    void strangersDocumentsStayClosedUntilAPersonOpensTheCase() throws Exception {
        long id = takes("someone@stranger.example", "Proposal: a community of practice on charts",
                "We propose a community of practice.", "all.docx",
                new WordFile().heading("Statement of need").paragraph("Nobody knows charts.").bytes());
        inbox.readDocuments();

        assertThat(post.found(id).disposition()).isEqualTo(Disposition.SORT);
        assertThat(inbox.read(id).documents()).hasSize(1);

        steps.completes("staff-1", "mail-" + id, "sort-mail", "decision", "proposal", "proposer", "ann@orchard.example");
        inbox.readDocuments();

        String number = post.found(id).caseNumber();
        assertThat(proposals.get(number).parts().get(Part.NEED).text()).contains("Nobody knows charts.");
    }

    @Test
    void nothingIsAskedForThatStandsInAStrangersDocument() throws Exception {
        long id = takes("someone@stranger.example", "Proposal: a community of practice on plats",
                "We propose a community of practice.", "all.docx", new WordFile()
                    .heading("Statement of need").paragraph("Nobody knows plats.")
                    .heading("Planned activities").paragraph("We meet each month and read one plat.").bytes());

        steps.completes("staff-1", "mail-" + id, "sort-mail", "decision", "proposal", "proposer", "ann@orchard.example");
        time.settle();
        String number = post.found(id).caseNumber();
        assertThat(askedFor(number)).isEmpty();
        inbox.readDocuments();
        time.settle();

        assertThat(askedFor(number)).singleElement().asString().contains(Part.CONTINUATION.title(), "Nobody knows plats.")
            .doesNotContain("- " + Part.NEED.title(), "- " + Part.ACTIVITIES.title());
    }

    private List<String> askedFor(String number) {
        return jdbc.sql("select body from mail_outbound where case_number = ? and kind = 'missing-parts'").param(number)
            .query(String.class).list();
    }

    /** A stranger's document that ended each attempt to read it is named in the case, once, and the body is not read as something new. */
    @Test
    void strangersDocumentsThatCannotBeReadAreFlaggedWhenAPersonHasOpenedTheCase() throws Exception {
        long id = takes("someone@stranger.example", "Proposal: a community of practice on engravings",
                "We propose a community of practice.\r\n\r\nStatement of need\r\nNobody knows engravings.", "all.docx",
                "no Word file at all".getBytes(StandardCharsets.UTF_8));
        steps.completes("staff-1", "mail-" + id, "sort-mail", "decision", "proposal", "proposer", "ann@orchard.example");
        String number = post.found(id).caseNumber();
        int versions = versionsOf(number);
        jdbc.sql("update mail_inbound set documents_attempts = 3 where id = ?").param(id).update();

        inbox.readDocuments();

        assertThat(proposals.get(number).flags()).filteredOn(flag -> flag.kind().equals(Flag.UNREADABLE)).singleElement()
            .satisfies(flag -> assertThat(flag.text()).startsWith("attachment all.docx, because "));
        assertThat(proposals.get(number).flags()).doesNotHaveDuplicates();
        assertThat(versionsOf(number)).isEqualTo(versions);
        assertThat(askedFor(number)).singleElement().asString().contains("attachment all.docx");
    }

    private int versionsOf(String number) {
        return jdbc.sql("select count(*) from proposal_part where number = ?").param(number).query(Integer.class).single();
    }

    private long takes(String from, String subject, String body, String name, byte[] document) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(String.join("\r\n", "From: " + from, "To: " + Post.CHAIR, "Subject: " + subject,
                "Message-ID: <" + UUID.randomUUID() + "@harbor.example>", "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=sep", "", "--sep", "Content-Type: text/plain; charset=utf-8", "", body,
                "--sep", "Content-Type: application/octet-stream; name=\"" + name + "\"",
                "Content-Disposition: attachment; filename=\"" + name + "\"", "Content-Transfer-Encoding: base64", "",
                Base64.getMimeEncoder().encodeToString(document), "--sep--", "").getBytes(StandardCharsets.UTF_8));
        long uid = UIDS.incrementAndGet();
        inbox.take("documents", 1, uid, Instant.now(), mail.toByteArray());
        inbox.placeWaiting();
        return jdbc.sql("select id from mail_inbound where mailbox = 'documents' and uid = ?").param(uid).query(Long.class)
            .single();
    }

}
