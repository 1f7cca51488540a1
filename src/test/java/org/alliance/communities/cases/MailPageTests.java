package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.MailRecord;
import org.alliance.communities.mail.PostDesk;
import org.alliance.communities.proposal.intake.SortingDesk;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A4: what a person says on the page of a mail counts as if the task for it had been completed. */
class MailPageTests extends CaseTest {

    private static final String SORT = "sort-mail";

    @Autowired
    private SortingDesk desk;

    @Autowired
    private PostDesk postDesk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private MailRecord record;

    private InboundMail strangersReply(String number) {
        return cases.reply(number, "helper@stranger.example", Cases.RESOURCES);
    }

    private static String key(InboundMail mail) {
        return "mail-" + mail.id();
    }

    @Test
    void assignedMailBringsItsPartsAndItsTaskEnds() {
        String number = cases.incompleteProposal();
        InboundMail mail = strangersReply(number);
        assertThat(steps.open(key(mail))).containsExactly(SORT);

        desk.sortWithoutTask(mail.id(), "reply", number, "", "staff-1", "A colleague of the proposer.");

        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.REPLY);
        assertThat(post.found(mail.id()).caseNumber()).isEqualTo(number);
        assertThat(proposals.get(number).parts()).containsKey(Part.RESOURCES);
        assertThat(steps.open(key(mail))).isEmpty();
        assertThat(record.ofInbound(mail.id())).singleElement().satisfies(line -> {
            assertThat(line.act()).isEqualTo("assigned it to " + number);
            assertThat(line.reason()).isEqualTo("A colleague of the proposer.");
        });
    }

    @Test
    void newProposalStartsACaseFromTheMomentOfTheMail() {
        InboundMail mail = post.arrives("sly@stranger.example", Post.CHAIR, "Proposal for a community of practice: songs",
                Cases.NEED + "\n" + Cases.ACTIVITIES);

        desk.sortWithoutTask(mail.id(), "proposal", "", "council-1@harbor.example", "chair", "I know them.");

        String number = post.found(mail.id()).caseNumber();
        assertThat(proposals.get(number).receivedAt()).isEqualTo(mail.receivedAt());
        assertThat(cases.status(number)).isEqualTo("incomplete");
        assertThat(steps.open(key(mail))).isEmpty();
    }

    @Test
    void discardedMailLeavesNoTask() {
        InboundMail mail = post.arrives("sly@stranger.example", Post.CHAIR, "Cheap ink", "Buy ink.");

        desk.sortWithoutTask(mail.id(), "not-for-us", "", "", "staff-1", "An advertisement.");

        assertThat(steps.open(key(mail))).isEmpty();
        assertThat(post.found(mail.id()).reason()).isEqualTo("Not for us, says staff-1: An advertisement.");
    }

    @Test
    void refusedActLeavesMailAndTaskAsTheyWere() {
        InboundMail mail = strangersReply(cases.incompleteProposal());

        assertThatThrownBy(() -> desk.sortWithoutTask(mail.id(), "reply", "COP-1999-001", "", "staff-1", "a guess"))
            .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.sortWithoutTask(mail.id(), "reply", "", "", "staff-1", "a guess"))
            .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.sortWithoutTask(mail.id(), "burn", "", "", "staff-1", "a guess"))
            .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.sortWithoutTask(mail.id(), "not-for-us", "", "", "staff-1", " "))
            .isInstanceOf(Refusal.class).hasMessageContaining("reason");

        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.SORT);
        assertThat(steps.open(key(mail))).containsExactly(SORT);
        assertThat(record.ofInbound(mail.id())).isEmpty();
    }

    @Test
    void taskOfAMailThatWasSortedInItIsNotAskedAgain() {
        String number = cases.incompleteProposal();
        InboundMail mail = strangersReply(number);
        steps.completes("staff-1", key(mail), SORT, "decision", "reply", "proposalNumber", number);

        assertThatThrownBy(() -> desk.sortWithoutTask(mail.id(), "reply", number, "", "staff-2", "late"))
            .isInstanceOf(Refusal.class).hasMessageContaining("says staff-1");
        assertThat(record.ofInbound(mail.id())).singleElement()
            .satisfies(line -> assertThat(line.who()).isEqualTo("staff-1"));
    }

    @Test
    void mailPlacedAgainIsAskedAboutOnce() {
        InboundMail mail = strangersReply(cases.incompleteProposal());

        postDesk.placeAgain(mail.id(), "staff-1", "The sender is a member now.");
        assertThat(steps.open(key(mail))).isEmpty();
        inbox.placeWaiting();

        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.SORT);
        assertThat(steps.open(key(mail))).containsExactly(SORT);
    }

    @Test
    void mailThatFailedIsFiledUnreadAndBecomesNoProposal() {
        String number = cases.incompleteProposal();
        InboundMail mail = strangersReply(number);
        jdbc.sql("update mail_inbound set disposition = 'quarantined', attempts = 3 where id = ?").param(mail.id()).update();

        assertThatThrownBy(() -> desk.sortWithoutTask(mail.id(), "proposal", "", "council-1@harbor.example", "staff-1", "x"))
            .isInstanceOf(Refusal.class).hasMessageContaining("cannot be read");
        desk.sortWithoutTask(mail.id(), "reply", number, "", "staff-1", "It says so on the phone.");

        assertThat(post.found(mail.id()).caseNumber()).isEqualTo(number);
        assertThat(proposals.get(number).parts()).doesNotContainKey(Part.RESOURCES);
    }

}
