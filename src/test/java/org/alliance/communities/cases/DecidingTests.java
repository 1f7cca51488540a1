package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliance.communities.community.Community;
import org.alliance.communities.community.Part;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Clause A3: what the Board decided is carried out and told, with the reasons. */
class DecidingTests extends CaseTest {

    @Test
    void approvalFoundsExactlyOneCommunityWithTheProposersCharter() {
        long before = register.all().size();

        String number = cases.approvedAt(calendar.first());
        time.settle();

        assertThat(register.all()).hasSize((int) before + 1);
        Community community = register.ofProposal(number).orElseThrow();
        assertThat(community.name()).isEqualTo(proposals.get(number).title());
        assertThat(community.charter().get(Part.CONTINUATION)).startsWith("In June we ask every member");
        assertThat(community.leads()).extracting(lead -> lead.email().value()).containsExactly(Cases.PROPOSER);
        assertThat(cases.status(number)).isEqualTo("approved");
        assertThat(steps.open(number)).isEmpty();
    }

    @Test
    void declinedProposalFoundsNothingAndTheProposerReadsWhy() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide", "minutes", "The need is met by the vendors already.");

        assertThat(cases.status(number)).isEqualTo("declined");
        assertThat(register.ofProposal(number)).isEmpty();
        assertThat(post.on(number, "decision")).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("has not approved", "The need is met by the vendors already.", "0 approve, 4 decline"));
        assertThat(steps.open(number)).isEmpty();
    }

    @Test
    void returnedProposalEndsWithoutACountAndTheProposerReadsWhy() {
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "return", "minutes", "Please say who may join.");

        assertThat(cases.status(number)).isEqualTo("returned");
        assertThat(register.ofProposal(number)).isEmpty();
        assertThat(post.on(number, "decision")).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("returns your proposal", "Please say who may join."));
        assertThat(steps.open(number)).isEmpty();
    }

    @Test
    void deferredAtTheFirstMeetingIsPlacedAgainAndDecidedAtTheSecond() {
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "defer");
        assertThat(cases.status(number)).isEqualTo("in-review");
        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(post.on(number, "decision")).isEmpty();

        steps.scheduledOn(number, calendar.second());
        time.moveTo(calendar.second().start());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        steps.closedBy(number, "chair", "decide");
        assertThat(cases.status(number)).isEqualTo("approved");
    }

    @Test
    void deferIsRefusedAtTheSecondMeetingAndTheVoteStaysOpen() {
        String number = cases.inVoteFor(calendar.second());
        time.moveTo(calendar.second().start());

        assertThatThrownBy(() -> steps.closedBy(number, "chair", "defer")).isInstanceOf(Refusal.class)
            .hasMessageContaining("can no longer be deferred");

        assertThat(votes.latest(number).orElseThrow().isOpen()).isTrue();
        assertThat(steps.open(number)).contains("close-vote", "cast-ballot");
    }

    @Test
    void withoutQuorumAtTheFirstMeetingItIsPlacedAgain() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", "board-2", "board-3", "board-4");
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide");

        assertThat(votes.latest(number).orElseThrow().outcome()).isEqualTo("no-quorum");
        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(post.on(number, "decision")).isEmpty();
    }

    @Test
    void withoutQuorumAtTheSecondMeetingTheChairHasToResolveIt() {
        String number = cases.inVoteFor(calendar.second());
        steps.allCast(number, "approve", "board-2", "board-3", "board-4");
        time.moveTo(calendar.second().start());

        steps.closedBy(number, "chair", "decide");

        assertThat(steps.open(number)).containsExactly("resolve-overdue-review");
        assertThat(post.on(number, "decision")).isEmpty();
        assertThat(register.ofProposal(number)).isEmpty();
    }

}
