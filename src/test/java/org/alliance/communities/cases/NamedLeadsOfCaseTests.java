package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alliance.communities.board.Vote;
import org.alliance.communities.community.Lead;
import org.junit.jupiter.api.Test;

/** Whom a proposal names as lead has a stake in the vote on it, and leads what comes of it. */
class NamedLeadsOfCaseTests extends CaseTest {

    private static final String LEADS = "Leads: Bea <board-2@alliance.example>, Cy <cy@nowhere.test>";

    private String named(String leads) {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES, leads);
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        return number;
    }

    private Vote vote(String number) {
        return votes.latest(number).orElseThrow();
    }

    private String approved(String number) {
        time.moveTo(calendar.first().start().minusSeconds(3600));
        steps.allCast(number, "approve", "board-3", "board-4", "board-5", "board-6");
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide");
        return number;
    }

    @Test
    void memberOfTheBoardWhoIsToLeadIsMarkedBeforehand() {
        String number = named(LEADS);

        assertThat(vote(number).conflicts()).containsOnlyKeys("board-2").containsEntry("board-2", "is named as a lead");
    }

    @Test
    void leadWhoIsNamedWhenTheVoteIsOpenIsMarkedThen() {
        String number = cases.inVoteFor(calendar.first());
        assertThat(vote(number).conflicts()).isEmpty();

        cases.reply(number, Cases.PROPOSER, LEADS);

        assertThat(vote(number).isOpen()).isTrue();
        assertThat(vote(number).conflicts()).containsOnlyKeys("board-2");
    }

    @Test
    void namedLeadsWhoAreKnownLeadTheCommunity() {
        String number = approved(named(LEADS));

        assertThat(register.ofProposal(number).orElseThrow().leads()).extracting(lead -> lead.email().value())
            .containsExactly("board-2@alliance.example");
    }

    @Test
    void proposerLeadsWhenNobodyWhoIsNamedIsKnown() {
        String number = approved(named("Leads: Cy <cy@nowhere.test>"));

        assertThat(register.ofProposal(number).orElseThrow().leads()).extracting(lead -> lead.email().value(), Lead::name)
            .containsExactly(tuple(Cases.PROPOSER, "Mika Stone"));
    }

    @Test
    void proposerWhoNamesThemselvesAmongOthersLeadsWithThem() {
        String number = approved(named("Leads: Mika <" + Cases.PROPOSER + ">, board-2@alliance.example"));

        assertThat(register.ofProposal(number).orElseThrow().leads()).extracting(lead -> lead.email().value())
            .containsExactlyInAnyOrder(Cases.PROPOSER, "board-2@alliance.example");
    }

}
