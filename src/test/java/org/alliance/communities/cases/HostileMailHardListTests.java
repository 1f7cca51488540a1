package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mails that do harm behind the reading: to the database, to other people, to the log. */
@ExtendWith(OutputCaptureExtension.class)
class HostileMailHardListTests extends CaseTest {

    @Test
    @DisplayName("[70] NULs in subject and text keep no proposal out of the database")
    void nulsKeepNoProposalOut() {
        InboundMail mail = post.arrivesAs("From: ann@orchard.example", "Subject: Proposal for a community: ma\0ps",
                "Message-ID: <nul\0@orchard.example>", "", Cases.NEED + "\0" + Cases.ACTIVITIES + Cases.CONTINUATION + Cases.RESOURCES);

        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(mail.messageId()).isEqualTo("<nul@orchard.example>");
        assertThat(proposals.get(mail.caseNumber()).missing()).isEmpty();
    }

    @Test
    @DisplayName("[81] five hundred people in copy get nothing from us")
    void peopleInCopyGetNothing() {
        String copies = IntStream.range(0, 500).mapToObj(i -> "p" + i + "@orchard.example").collect(Collectors.joining(",\n "));
        InboundMail mail = post.arrivesAs("From: ann@orchard.example", "To: " + Post.CHAIR, "Cc: " + copies,
                "Subject: Proposal for a community: copies", "", Cases.NEED + Cases.ACTIVITIES);

        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(post.on(mail.caseNumber())).isNotEmpty().extracting(Post.Written::to).containsOnly("ann@orchard.example");
    }

    @Test
    @DisplayName("[83] nothing of a mail comes into the log, nor a line that it forges")
    void nothingOfAMailComesIntoTheLog(CapturedOutput log) {
        post.arrivesAs("From: Quentin Forger <q.forger@orchard.example>",
                "Subject: =?utf-8?Q?Xylophone=0D=0A2026-01-01_ERROR_forged_line?=",
                "X-Long: xylophone header", "Content-Type: multipart/mixed; boundary=x", "", "--x", "",
                "The xylophone text " + Cases.NEED, "--x", "Content-Type: application/pdf; name=xylophone.pdf", "",
                "%PDF-xylophone", "--x--");

        assertThat(log.getAll().toLowerCase()).doesNotContain("xylophone", "forged line", "q.forger", "quentin");
    }

    @Test
    @DisplayName("[73] an invitation alone begins no case, whatever its calendar says")
    void invitationAloneBeginsNoCase() {
        InboundMail mail = post.arrivesAs("From: ann@orchard.example", "Subject: Call on Monday",
                "Content-Type: text/calendar; method=REQUEST", "", "BEGIN:VCALENDAR", "DESCRIPTION:Statement of need", "END:VCALENDAR");

        assertThat(mail.disposition()).isIn(Disposition.SORT, Disposition.AUTOMATIC);
        assertThat(mail.caseNumber()).isNull();
    }

}
