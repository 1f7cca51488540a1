package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;

import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.intake.SortingDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody is told what a proposal takes up: the proposer, the office and the Board. */
class TakingUpTests extends CaseTest {

    private static final String REASON = "The need is met by the shelf group.";

    @Autowired
    private Resubmissions resubmissions;

    @Autowired
    private SortingDesk sorting;

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private Packets packets;

    @Autowired
    private AllianceTime wall;

    private String declined() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide", "minutes", REASON);
        time.settle();
        return number;
    }

    private String again(String earlier) {
        InboundMail mail = cases.reply(earlier, Cases.PROPOSER, "We propose the community once more.\n\n", Cases.NEED,
                Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES);
        assertThat(mail.disposition()).as(mail.reason()).isEqualTo(Disposition.PROPOSAL);
        time.settle();
        return mail.caseNumber();
    }

    private String ended(String number) {
        return number + ", which was declined on " + wall.show(proposals.get(number).decision().at());
    }

    private String page(String path) throws Exception {
        return pages.read(path, Pages.as("staff-1", "central-staff"));
    }

    @Test
    void receiptOfAProposalThatTakesUpADeclinedOneSaysSoAndThatTheReviewBeginsAnew() {
        String earlier = declined();

        String number = again(earlier);

        assertThat(resubmissions.follows(number)).hasValue(earlier);
        assertThat(post.on(number, "acknowledgement")).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("It takes up " + ended(earlier), "its review begins anew"));
        assertThat(post.on(earlier, "acknowledgement")).noneMatch(letter -> letter.body().contains("takes up"));
    }

    @Test
    void statusPagesOfBothTellOfEachOther() throws Exception {
        String earlier = declined();
        String number = again(earlier);

        assertThat(page("/proposals/" + proposals.get(number).pageToken())).contains("It takes up", ended(earlier))
            .doesNotContain(REASON);
        assertThat(page("/proposals/" + proposals.get(earlier).pageToken())).contains("It is taken up again by", number);
    }

    @Test
    void dossierAndTheFormOfTheConsultationShowHowTheEarlierOneEndedAndWhy() throws Exception {
        String earlier = declined();
        String number = again(earlier);

        assertThat(List.of(page("/dossiers/" + number), page("/dossiers/" + number + "/summary")))
            .allSatisfy(text -> assertThat(text).contains("Takes up", earlier, "declined", REASON));
    }

    @Test
    void packetShowsHowTheEarlierOneEndedAndWhatTheProposerWasAsked() {
        String earlier = declined();
        String number = again(earlier);
        questions.ask(number, List.of("How many libraries take part?"), "director");

        AgendaItem before = item(number);
        cases.reply(number, Cases.PROPOSER, "Eleven libraries.");
        AgendaItem after = item(number);

        assertThat(before.background().facts()).anyMatch(fact -> fact.label().equals("Takes up")
                && fact.text().equals(ended(earlier) + ". The reasons: " + REASON));
        assertThat(before.background().facts()).anyMatch(fact -> fact.label().startsWith("Asked by the Executive Director")
                && fact.text().contains("How many libraries take part?") && fact.text().contains("none yet"));
        assertThat(before.warnings()).contains("The proposer has not answered yet what the Executive Director asked.");
        assertThat(after.background().facts()).anyMatch(fact -> fact.text().contains("Eleven libraries."));
        assertThat(after.warnings()).noneMatch(warning -> warning.contains("has not answered yet what"));
    }

    private AgendaItem item(String number) {
        long last = calendar.third().id();
        return packets.draft(last).items().stream().filter(item -> item.key().equals(number)).findFirst().orElseThrow();
    }

    @Test
    void mailThatNamesAnEndedCaseTakesItUpWhenAPersonMakesItAProposal() {
        String earlier = declined();
        InboundMail mail = post.arrives(Cases.PROPOSER, Post.CHAIR, "Proposal again: " + earlier,
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES));
        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);

        sorting.sort(mail.id(), "proposal", "", "", "staff-1");
        time.settle();

        String number = post.found(mail.id()).caseNumber();
        assertThat(resubmissions.follows(number)).hasValue(earlier);
        assertThat(post.on(number, "acknowledgement").get(0).body()).contains("It takes up " + ended(earlier));
    }

    @Test
    void proposalThatNamesAnOpenCaseTakesUpNothing() {
        String open = cases.completeProposal();
        InboundMail mail = post.arrives(Cases.PROPOSER, Post.CHAIR, "Proposal beside " + open,
                String.join("\n", Cases.NEED.replace("tapes", "maps"), Cases.ACTIVITIES));

        sorting.sort(mail.id(), "proposal", "", "", "staff-1");

        assertThat(resubmissions.follows(post.found(mail.id()).caseNumber())).isEmpty();
    }

}
