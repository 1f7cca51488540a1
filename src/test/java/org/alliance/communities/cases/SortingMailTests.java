package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.CaseMails;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A4: a mail that no rule can place is shown to a person and never answered by itself. */
class SortingMailTests extends CaseTest {

    @Autowired
    private CaseMails mails;

    private static final String SORT = "sort-mail";

    private InboundMail strangersProposal() {
        return post.arrives("Sly <sly@stranger.example>", Post.CHAIR, "Proposal for a community of practice: sheet music",
                Cases.NEED + "\n" + Cases.ACTIVITIES);
    }

    private static String key(InboundMail mail) {
        return "mail-" + mail.id();
    }

    private void assertThatItStillWaits(InboundMail mail) {
        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.SORT);
        assertThat(steps.open(key(mail))).containsExactly(SORT);
    }

    @Test
    void strangersMailStartsNoCaseAndIsNotAnswered() {
        int before = proposals.newest(1000).size();
        long letters = post.count();

        InboundMail mail = strangersProposal();
        time.settle();

        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(proposals.newest(1000)).hasSize(before);
        assertThat(post.count()).isEqualTo(letters);
        assertThatItStillWaits(mail);
    }

    @Test
    void emptyMailOfAMemberIsShownToAPerson() {
        InboundMail mail = post.arrives("ann@orchard.example", Post.CHAIR, "", "");

        assertThatItStillWaits(mail);
    }

    @Test
    void membersMailThatIsNoProposalIsShownToAPerson() {
        InboundMail mail = post.arrives("ann@orchard.example", Post.CHAIR, "Parking", "Where may we park on Monday?");

        assertThatItStillWaits(mail);
    }

    @Test
    void proposalOfAStrangerNeedsAMemberWhoStandsForIt() {
        InboundMail mail = strangersProposal();

        for (String nobody : new String[] { "", "no address", "sly@stranger.example", "director@alliance.example" }) {
            assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT, "decision", "proposal", "proposer", nobody))
                .as(nobody).isInstanceOf(Refusal.class).hasMessageContaining("member who stands for it");
        }
        assertThatItStillWaits(mail);

        steps.completes("staff-1", key(mail), SORT, "decision", "proposal", "proposer", "council-1@harbor.example");
        InboundMail sorted = post.found(mail.id());
        assertThat(sorted.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(proposals.get(sorted.caseNumber()).proposer().value()).isEqualTo("council-1@harbor.example");
        assertThat(proposals.get(sorted.caseNumber()).receivedAt()).isEqualTo(mail.receivedAt());
        assertThat(post.on(sorted.caseNumber(), "acknowledgement")).singleElement()
            .satisfies(letter -> assertThat(letter.to()).isEqualTo("council-1@harbor.example"));
        assertThat(steps.open(key(mail))).isEmpty();
    }

    @Test
    void membersMailBecomesAProposalWithoutMoreWords() {
        InboundMail mail = post.arrives("Ann Lee <ann@orchard.example>", Post.CHAIR, "An idea",
                "About old maps. See you soon.");

        steps.completes("chair", key(mail), SORT, "decision", "proposal");

        String number = post.found(mail.id()).caseNumber();
        assertThat(proposals.get(number).proposer().value()).isEqualTo("ann@orchard.example");
        assertThat(cases.status(number)).isEqualTo("incomplete");
    }

    @Test
    void replyJoinsTheCaseThatAPersonNames() {
        String number = cases.incompleteProposal();
        InboundMail mail = cases.reply(number, "helper@stranger.example", Cases.RESOURCES);

        steps.completes("staff-1", key(mail), SORT, "decision", "reply", "proposalNumber", number);

        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.REPLY);
        assertThat(post.found(mail.id()).caseNumber()).isEqualTo(number);
        assertThat(proposals.get(number).parts()).containsKey(Part.RESOURCES);
        assertThat(cases.status(number)).isEqualTo("in-review");
    }

    @Test
    void replyAndWithdrawalNeedACaseAndAWithdrawalAnOpenOne() {
        String closed = cases.completeProposal();
        cases.withdrawn(closed);
        InboundMail mail = cases.reply(closed, Cases.PROPOSER, "We withdraw our proposal.");

        for (String decision : new String[] { "reply", "withdraw" }) {
            assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT, "decision", decision, "proposalNumber",
                    "COP-1999-001")).as(decision).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT, "decision", "reply", "proposalNumber", ""))
            .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT, "decision", "withdraw", "proposalNumber", closed))
            .isInstanceOf(Refusal.class).hasMessageContaining("withdrawn already");

        assertThatItStillWaits(mail);
    }

    @Test
    void answerToALetterOfACaseThatHasEndedJoinsItAndChangesNoPart() {
        String number = cases.approvedAt(calendar.first());
        Proposal decided = proposals.get(number);
        InboundMail mail = cases.reply(number, Cases.PROPOSER, "The condition is met.", Cases.RESOURCES);

        steps.completes("staff-1", key(mail), SORT, "decision", "reply", "proposalNumber", number);

        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.REPLY);
        assertThat(post.found(mail.id()).caseNumber()).isEqualTo(number);
        assertThat(mails.of(number)).as("what the archive holds").anyMatch(filed -> filed.inbound() && filed.id() == mail.id());
        assertThat(proposals.get(number)).isEqualTo(decided);
        assertThat(cases.record(number)).contains("wrote after the decision, in mail " + mail.id(),
                "took mail " + mail.id() + " into this case");
    }

    @Test
    void mailThatWasWrittenBeforeTheDecisionIsSaidToBe() {
        String number = cases.completeProposal();
        InboundMail mail = cases.reply(number, "helper@stranger.example", "A late thought.");
        time.passes(Duration.ofDays(1));
        cases.withdrawn(number);

        steps.completes("staff-1", key(mail), SORT, "decision", "reply", "proposalNumber", number);

        assertThat(cases.record(number)).contains("wrote before the decision, in mail " + mail.id()
                + ", which joined the case after it");
    }

    @Test
    void whatIsNotForUsIsKeptAndAnsweredByNobody() {
        InboundMail mail = strangersProposal();
        long letters = post.count();

        steps.completes("chair", key(mail), SORT, "decision", "not-for-us");

        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.SORT);
        assertThat(post.found(mail.id()).reason()).isEqualTo("Not for us, says chair.");
        assertThat(steps.open(key(mail))).isEmpty();
        assertThat(post.count()).isEqualTo(letters);
    }

    @Test
    void otherDecisionsAndOtherPeopleAreRefused() {
        InboundMail mail = strangersProposal();

        assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT, "decision", "burn"))
            .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> steps.completes("staff-1", key(mail), SORT)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> steps.completes("board-2", key(mail), SORT, "decision", "not-for-us"))
            .isInstanceOf(AuthorizationException.class);

        assertThatItStillWaits(mail);
    }

}
