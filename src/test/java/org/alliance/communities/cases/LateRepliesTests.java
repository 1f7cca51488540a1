package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.api.Test;

/** Replies that come twice, late, from the office or in another order. */
class LateRepliesTests extends CaseTest {

    private static String continuation(String words) {
        return "Criteria for the annual determination\n" + words + "\n";
    }

    private String continuationOf(String number) {
        return proposals.get(number).parts().get(Part.CONTINUATION).text();
    }

    @Test
    void laterVersionOfAPartCountsAndTheEarlierStaysInTheRecord() {
        String number = cases.completeProposal();

        cases.reply(number, Cases.PROPOSER, continuation("Each May we vote among ourselves and stop without a majority."));

        assertThat(continuationOf(number)).startsWith("Each May");
        assertThat(versionsOfContinuation(number)).isEqualTo(2);
        assertThat(cases.record(number)).last().asString().contains("sent", Part.CONTINUATION.title());
    }

    @Test
    void earlierReplyThatIsSortedLaterDoesNotReplaceALaterOne() {
        String number = cases.incompleteProposal();
        InboundMail earlier = cases.reply(number, "m.stone@private.example",
                continuation("Each April we ask all members and stop without answers."));
        cases.reply(number, Cases.PROPOSER, continuation("Each May we vote among ourselves and stop without a majority."));
        assertThat(earlier.disposition()).isEqualTo(Disposition.SORT);

        steps.completes("staff-1", "mail-" + earlier.id(), "sort-mail", "decision", "reply", "proposalNumber", number);

        assertThat(continuationOf(number)).startsWith("Each May");
        assertThat(versionsOfContinuation(number)).isEqualTo(3);
    }

    @Test
    void replyThatBringsAgainWhatIsThereChangesNothing() {
        String number = cases.incompleteProposal();
        cases.reply(number, Cases.PROPOSER, Cases.RESOURCES);
        time.settle();
        int versions = versions(number);
        long letters = post.count();

        InboundMail again = cases.reply(number, Cases.PROPOSER, Cases.RESOURCES);
        time.settle();

        assertThat(again.disposition()).isEqualTo(Disposition.REPLY);
        assertThat(versions(number)).isEqualTo(versions);
        assertThat(post.count()).isEqualTo(letters);
    }

    @Test
    void replyWeeksLaterStillJoinsWhileTheCaseIsOpen() {
        String number = cases.incompleteProposal();
        time.passes(Duration.ofDays(20));

        assertThat(cases.reply(number, Cases.PROPOSER, Cases.RESOURCES).disposition()).isEqualTo(Disposition.REPLY);
        assertThat(proposals.get(number).missing()).isEmpty();
    }

    @Test
    void whatTheOfficeWritesIsKeptWithTheCaseAndIsNoPartOfIt() {
        String number = cases.incompleteProposal();
        int versions = versions(number);

        InboundMail mail = cases.reply(number, "chair@alliance.example", "I shall call Mika about this.");

        assertThat(mail.disposition()).isEqualTo(Disposition.REPLY);
        assertThat(mail.caseNumber()).isEqualTo(number);
        assertThat(versions(number)).isEqualTo(versions);
        assertThat(cases.status(number)).isEqualTo("incomplete");
        assertThat(cases.record(number)).last().asString().contains("mail " + mail.id());
    }

    @Test
    void boardMemberWithoutOfficeHasNoPartInTheCase() {
        String number = cases.incompleteProposal();

        assertThat(cases.reply(number, "board-2@alliance.example", "Interesting!").reason()).contains("has no part in that case");
    }

    private int versions(String number) {
        return jdbc.sql("select count(*) from proposal_part where number = ?").param(number).query(Integer.class).single();
    }

    private int versionsOfContinuation(String number) {
        return jdbc.sql("select count(*) from proposal_part where number = ? and part = 'continuation'").param(number)
            .query(Integer.class).single();
    }

}
