package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.board.Vote;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.intake.SortingDesk;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposer may take a proposal back at any time before the decision. */
class WithdrawingTests extends CaseTest {

    @Autowired
    private SortingDesk sorting;

    private void assertThatAllIsOver(String number) {
        assertThat(cases.status(number)).isEqualTo("withdrawn");
        assertThat(steps.open(number)).isEmpty();
        assertThat(post.on(number, "withdrawal")).singleElement()
            .satisfies(letter -> assertThat(letter.to()).isEqualTo(Cases.PROPOSER));
        long letters = post.on(number).size();
        time.moveTo(calendar.third().start());
        assertThat(post.on(number)).as("nothing more is written").hasSize((int) letters);
        assertThat(proposals.get(number).isMissed()).isFalse();
    }

    @Test
    void withdrawalEndsTheConsultationAndTheReminders() {
        String number = cases.incompleteProposal();

        cases.withdrawn(number);

        assertThatAllIsOver(number);
    }

    @Test
    void withdrawalEndsThePlacing() {
        String number = cases.consulted();

        cases.withdrawn(number);

        assertThatAllIsOver(number);
    }

    @Test
    void withdrawalEndsAPlannedVote() {
        String number = cases.scheduledOn(calendar.second());

        cases.withdrawn(number);

        assertThat(votes.latest(number).orElseThrow().state()).isEqualTo(Vote.State.WITHDRAWN);
        assertThatAllIsOver(number);
    }

    @Test
    void withdrawalEndsAnOpenVoteAndStaffCanRecordNoBallotAnyMore() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", "board-2");

        cases.withdrawn(number);

        assertThat(votes.latest(number).orElseThrow().state()).isEqualTo(Vote.State.WITHDRAWN);
        assertThatThrownBy(() -> box.record(number, "board-3", "approve", "", "by phone", "staff-1"))
            .isInstanceOf(Refusal.class).hasMessageContaining("no open vote");
        assertThatAllIsOver(number);
    }

    @Test
    void withdrawalEndsAnOverdueReview() {
        String number = cases.missed(calendar.second());

        cases.withdrawn(number);

        assertThat(cases.status(number)).isEqualTo("withdrawn");
        assertThat(steps.open(number)).isEmpty();
        assertThat(proposals.get(number).isMissed()).as("missed stays on record").isTrue();
    }

    @Test
    void decidedProposalCannotBeWithdrawn() {
        String number = cases.approvedAt(calendar.first());

        assertThatThrownBy(() -> cases.withdrawn(number)).isInstanceOf(Refusal.class)
            .hasMessageContaining("approved already");

        assertThat(cases.status(number)).isEqualTo("approved");
        assertThat(post.on(number, "withdrawal")).isEmpty();
    }

    @Test
    void mailThatAsksForItIsConfirmedByAPersonFirst() {
        String number = cases.completeProposal();

        InboundMail mail = cases.reply(number, Cases.PROPOSER, "We withdraw our proposal.");
        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(cases.status(number)).isEqualTo("in-review");
        steps.completes("staff-2", "mail-" + mail.id(), "sort-mail", "decision", "withdraw", "proposalNumber", number);

        assertThatAllIsOver(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sly@stranger.example", "c.oyama@harbor.example", "staff-1@alliance.example" })
    void nobodyElsesMailIsAWithdrawalWhateverNumberIsTyped(String from) {
        String number = cases.completeProposal();
        InboundMail mail = post.arrives(from, Post.CHAIR, "Sorry", "We withdraw our proposal.");

        assertThatThrownBy(() -> steps.completes("staff-2", "mail-" + mail.id(), "sort-mail", "decision", "withdraw",
                "proposalNumber", number)).isInstanceOf(Refusal.class)
            .hasMessageContaining(from + " is neither the proposer nor a lead").hasMessageContaining("in the dossier of " + number)
            .hasMessageContaining("how the wish was received");

        assertThat(cases.status(number)).isEqualTo("in-review");
        assertThat(post.found(mail.id()).disposition()).isEqualTo(Disposition.SORT);
    }

    @Test
    void mailOfALeadIsAWithdrawalAndTheRecordKeepsTheReason() {
        String number = cases.completeProposal();
        jdbc.sql("insert into proposal_lead (number, email) values (?, 'c.oyama@harbor.example')").param(number).update();
        InboundMail mail = post.arrives("c.oyama@harbor.example", Post.CHAIR, "Sorry", "We withdraw our proposal.");

        sorting.sortWithoutTask(mail.id(), "withdraw", number, "", "staff-2", "The lead is moving to another library.");

        assertThat(cases.status(number)).isEqualTo("withdrawn");
        assertThat(cases.record(number)).contains("withdrawn, received by mail " + mail.id()
                + ". The lead is moving to another library.");
        assertThat(post.on(number, "withdrawal")).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("The lead is moving to another library."));
    }

    @Test
    void firstMeetingOfAWithdrawnProposalIsNobodysConcern() {
        String number = cases.scheduledOn(calendar.first());
        cases.withdrawn(number);

        calendar.cancel(calendar.first());
        time.passes(Duration.ofDays(30));

        assertThat(cases.status(number)).isEqualTo("withdrawn");
        assertThat(post.on(number, "reminder")).isEmpty();
    }

}
