package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderWishesTest {

    @ParameterizedTest
    @ValueSource(strings = { "We would like to start a community of practice on sheet maps.",
            "My colleagues and I want to form a new CoP for map rooms.", "I propose a community of practice about maps.",
            "Attached is our proposal for a community of practice.", "Our proposal for a new community is attached.",
            "I attach our proposal for a community of practice.", "The attached document is our proposal for a new CoP.",
            "Could we set up a community of practice on maps?",
            "I'd like to suggest a new online learning community.", "We're hoping to launch a small community of practice.",
            "We ask the Board to approve a community of practice on maps.",
            "Please consider this proposal for a new community of practice.",
            "We are interested in creating a community around maps.",
            "Would the Board consider a new community? We would like to found "
                    + "one: a community of practice on maps. We propose a community." })
    void wishToStartACommunityIsUnderstood(String text) {
        assertThat(ProposalReader.wantsCommunity("Maps", ReadingFixtures.body("Dear Chair,\n\n" + text + "\n\nTam")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Thank you for starting the community of practice on maps.",
            "Are there any communities about maps?",
            "How do I start a community of practice?", "We would like to join the community of practice on maps.",
            "You are invited to our new community of practice. Register now!",
            "We would like to start a conversation with the community.",
            "We want to give your community a special offer. Click here to start.", "What is a community of practice?",
            "I would like to know which communities exist.",
            "Is there a community of practice on maps? I would like to join.",
            "Please send me the minutes.", "The report of our community is attached.",
            "Who can propose a new community?", "We want to have lunch with your community.",
            "", "We withdraw our proposal for a community of practice.",
            "> We would like to start a community of practice" })
    void otherMailIsNot(String text) {
        assertThat(ProposalReader.wantsCommunity("Maps", ReadingFixtures.body(text))).isFalse();
    }

    @Test
    void subjectAloneSaysItUnlessItIsAReply() {
        assertThat(wants("Proposal for a community of practice: maps", "See attachment.")).isTrue();
        assertThat(wants("New CoP: maps", "Hello, details follow.")).isTrue();
        assertThat(wants("Proposal: community of practice on maps", "See attachment.")).isTrue();
        assertThat(wants("Proposal - a new CoP: maps", "See attachment.")).isTrue();
        assertThat(wants("Proposal: community archives", "See attachment.")).isFalse();
        assertThat(wants("Re: Proposal for a community of practice: maps", "Fine with me.")).isFalse();
        assertThat(wants("Proposal for a community of practice: maps", "Thank you for the quick answer.")).isFalse();
        assertThat(wants("Business proposal", "We have an offer.")).isFalse();
        assertThat(wants("Community newsletter", "All the news.")).isFalse();
    }

    @Test
    void partsUnderTheirHeadingsSayItToo() {
        assertThat(wants("Maps", "Need\nMaps fade.\n\nBudget\nNone.")).isTrue();
        assertThat(wants("Charter", "## Scope\nMaps.\n\n## Deliverables\nA list.")).isTrue();
        assertThat(wants("Report", "## Scope\nMaps.\n\n## Deliverables\nA list.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "We withdraw our proposal.", "Please ignore my last mail.",
            "I would like to withdraw the proposal.",
            "Please disregard my previous e-mail about maps.", "We no longer wish to pursue this proposal.",
            "I hereby retract my application.", "After talks with staff we are withdrawing our proposal for now.",
            "Please cancel our proposal.", "Please ignore my last proposal." })
    void withdrawalIsUnderstood(String text) {
        assertThat(ProposalReader.wantsWithdrawal("Re: Maps", ReadingFixtures.body("Dear Chair,\n\n" + text + "\n\nTam")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "How can we withdraw our proposal?", "We do not withdraw our proposal.",
            "If the Board prefers, we withdraw our proposal.", "Members may withdraw from the community at any time.",
            "We propose to share how we withdraw print journals.", "> We withdraw our proposal.", "Thank you.",
            "Please do not ignore my last mail." })
    void otherMailTakesNothingBack(String text) {
        assertThat(ProposalReader.wantsWithdrawal("Re: Maps", ReadingFixtures.body(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "Withdrawal of our proposal, true", "Withdrawing our proposal: maps, true", "Re: Maps, false",
            "Withdrawn books, false" })
    void subjectAloneTakesBack(String subject, boolean takesBack) {
        assertThat(ProposalReader.wantsWithdrawal(subject, ReadingFixtures.body("Sorry for the trouble.")))
                .isEqualTo(takesBack);
    }

    @Test
    void betterVersionIsNoWithdrawal() {
        String text = "Please ignore my last mail, here is the right version.\n\nNeed\nMaps fade.\n\nActivities\nCalls.";

        assertThat(ProposalReader.wantsWithdrawal("Maps", ReadingFixtures.body(text))).isFalse();
    }

    private static boolean wants(String subject, String text) {
        return ProposalReader.wantsCommunity(subject, ReadingFixtures.body(text));
    }

}
