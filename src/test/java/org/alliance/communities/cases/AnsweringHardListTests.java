package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is answered when a mail comes in, how often, and who is never answered. */
class AnsweringHardListTests extends CaseTest {

    private static final String PARTS = Cases.NEED + Cases.ACTIVITIES + Cases.CONTINUATION + Cases.RESOURCES;

    @Test
    @DisplayName("[17] absence notice that quotes a part is no reply with the part")
    void absenceNoticeBringsNoPart() {
        String number = cases.incompleteProposal();
        long letters = post.count();

        InboundMail notice = post.arrivesAs("From: " + Cases.PROPOSER, "To: " + post.on(number).get(0).replyTo(),
                "Subject: Automatic reply: your proposal", "Auto-Submitted: auto-replied", "", Cases.RESOURCES);

        assertThat(notice.disposition()).isEqualTo(Disposition.AUTOMATIC);
        assertThat(notice.caseNumber()).isEqualTo(number);
        assertThat(proposals.get(number).missing()).isNotEmpty();
        assertThat(post.count()).isEqualTo(letters);
    }

    @Test
    @DisplayName("[18] the same without any header, from another address")
    void absenceNoticeFromElsewhereBringsNoPart() {
        String number = cases.incompleteProposal();

        InboundMail notice = post.arrivesAs("From: mika@post.example", "To: " + post.on(number).get(0).replyTo(),
                "Subject: Abwesenheitsnotiz: your proposal", "", Cases.RESOURCES);

        assertThat(notice.disposition()).isEqualTo(Disposition.AUTOMATIC);
        assertThat(proposals.get(number).missing()).isNotEmpty();
    }

    @Test
    @DisplayName("[19] a ticket system without any mark answers each answer until the cap stops it")
    void twoMachinesComeToAnEnd() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);
        String replyTo = post.on(number).get(0).replyTo();

        IntStream.range(0, 10).forEach(n -> post.arrivesAs("From: " + Cases.PROPOSER, "To: " + replyTo,
                "Message-ID: <" + UUID.randomUUID() + "@tickets.example>", "Subject: Ticket received [#12" + n + "] your proposal", "",
                "We have received your request number " + n + ".", "", "Additional resources", "TBD", ""));

        assertThat(states(number).stream().filter(state -> !state.equals("held"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("[20] a delivery report about the acknowledgement warns the Chair and changes neither case nor person")
    void returnedAcknowledgementIsToldToTheChair() {
        String proposer = someone();
        InboundMail first = proposal(proposer);
        time.settle();
        String id = jdbc.sql("select message_id from mail_outbound where case_number = ? and kind = 'acknowledgement'")
            .param(first.caseNumber()).query(String.class).single();
        int before = proposals.newest(1000).size();

        InboundMail report = post.arrivesAs("From: MAILER-DAEMON@mx.example", "To: communities@alliance.example",
                "Subject: Undeliverable: We have your proposal", "", "550 5.1.1 " + proposer, "Message-ID: " + id);

        assertThat(report.disposition()).isEqualTo(Disposition.AUTOMATIC);
        assertThat(report.caseNumber()).isEqualTo(first.caseNumber());
        assertThat(proposals.newest(1000)).hasSize(before);
        assertThat(states(first.caseNumber())).containsExactly("returned");
        assertThat(warnedAbout(proposer)).contains("chair@alliance.example", "staff-1@alliance.example");
        assertThat(proposal(proposer).disposition()).as("still a member").isEqualTo(Disposition.PROPOSAL);
    }

    @Test
    @DisplayName("[24] a gateway's X-Auto-Response-Suppress and Precedence: bulk do not make a person a machine")
    void markedProposalOfAPersonIsAcknowledged() {
        InboundMail mail = proposal(someone(), "X-Auto-Response-Suppress: DR, OOF, AutoReply", "Precedence: bulk");

        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(post.on(mail.caseNumber(), "acknowledgement")).hasSize(1);
    }

    @Test
    @DisplayName("[25] Auto-Submitted: no is a person")
    void autoSubmittedNoIsAPerson() {
        assertThat(proposal(someone(), "Auto-Submitted: no").disposition()).isEqualTo(Disposition.PROPOSAL);
    }

    @Test
    @DisplayName("[27] through a list a member is only claimed to be the author")
    void proposalThroughAListWaitsForAPerson() {
        long letters = post.count();

        InboundMail mail = proposal("\"Mika via Maps\" <maps@harbor.example>", "Reply-To: " + Cases.PROPOSER,
                "List-Id: <maps.harbor.example>", "Precedence: list");

        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(mail.reason()).contains("Reply-To claims " + Cases.PROPOSER);
        assertThat(post.count()).isEqualTo(letters);
    }

    @Test
    @DisplayName("[29] 200 mails of one sender within a minute are all kept and hardly answered")
    void floodIsKeptAndHardlyAnswered() {
        String sender = someone();

        List<Long> mails = IntStream.range(0, 200).mapToObj(n -> proposal(sender).id()).toList();

        assertThat(mails).doesNotHaveDuplicates().allSatisfy(id -> assertThat(post.found(id).disposition()).isNotNull());
        assertThat(jdbc.sql("select count(*) from mail_outbound where recipient = ? and state <> 'held'").param(sender)
            .query(Integer.class).single()).isEqualTo(10);
    }

    @Test
    @DisplayName("[30] neither a stranger nor the address in Reply-To is ever written to")
    void victimIsNotWrittenTo() {
        long letters = post.count();
        InboundMail strange = proposal("sly@stranger.example", "Reply-To: victim@victims.example",
                "Disposition-Notification-To: victim@victims.example");
        time.settle();
        assertThat(strange.disposition()).isEqualTo(Disposition.SORT);
        assertThat(post.count()).isEqualTo(letters);

        InboundMail member = proposal(someone(), "Reply-To: victim@victims.example", "Sender: victim@victims.example");
        time.settle();

        assertThat(member.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(jdbc.sql("select count(*) from mail_outbound where recipient like 'victim@%'").query(Integer.class).single())
            .isZero();
    }

    @Test
    @DisplayName("[31] an acknowledgement that cannot be sent costs neither the case nor a second reading")
    void failedAcknowledgementLeavesTheIntakeAlone() {
        int before = proposals.newest(1000).size();
        // Our rules take it for an address, and no mail server does.
        String sender = UUID.randomUUID() + "..@harbor.example";

        InboundMail mail = proposal(sender);
        time.settle();

        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(proposals.newest(1000)).hasSize(before + 1);
        assertThat(states(mail.caseNumber())).containsExactly("failed");
        assertThat(jdbc.sql("select attempts from mail_inbound where id = ?").param(mail.id()).query(Integer.class).single())
            .isEqualTo(1);
        assertThat(warnedAbout(sender)).contains("chair@alliance.example");
    }

    @Test
    @DisplayName("[81] of 500 addresses in Cc none is answered but the submitter")
    void onlyTheSubmitterIsAnswered() {
        String sender = someone();
        String copies = IntStream.range(0, 500).mapToObj(n -> "copy-" + n + "@orchard.example").collect(Collectors.joining(",\n "));

        InboundMail mail = proposal(sender, "Cc: " + copies);
        time.settle();

        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(post.on(mail.caseNumber())).extracting(Post.Written::to).containsOnly(sender);
        assertThat(jdbc.sql("select count(*) from mail_outbound where recipient like 'copy-%'").query(Integer.class).single())
            .isZero();
    }

    /** Of its own words each, so that none is taken for another. */
    private InboundMail proposal(String from, String... headers) {
        String words = IntStream.range(0, 60).mapToObj(n -> "w" + UUID.randomUUID().toString().substring(0, 7))
            .collect(Collectors.joining(" "));
        return post.arrivesAs("From: " + from, "To: " + Post.CHAIR, "Message-ID: <" + UUID.randomUUID() + "@mail.example>",
                "Subject: Proposal for a community of practice: " + words.substring(0, 8), String.join("\n", headers) + (headers.length == 0 ? "X-Any: 1" : ""),
                "", PARTS.replace("Six of our libraries", words + " Six of our libraries"));
    }

    private List<String> states(String number) {
        return jdbc.sql("select state from mail_outbound where case_number = ? order by id").param(number).query(String.class)
            .list();
    }

    private List<String> warnedAbout(String address) {
        return jdbc.sql("select recipient from mail_outbound where kind = 'undelivered' and subject like ?")
            .param("%" + address).query(String.class).list();
    }

    private static String someone() {
        return "p" + UUID.randomUUID().toString().substring(0, 8) + "@harbor.example";
    }

}
