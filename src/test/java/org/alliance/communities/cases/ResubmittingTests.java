package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.Resubmissions.Link;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal that ended without approval may come again, with a new number and a new clock. */
class ResubmittingTests extends CaseTest {

    @Autowired
    private Resubmissions resubmissions;

    private String withdrawn() {
        String number = cases.completeProposal();
        cases.withdrawn(number);
        return number;
    }

    @Test
    void proposalInTheConversationOfAWithdrawnOneTakesItUp() {
        String earlier = withdrawn();

        InboundMail mail = cases.reply(earlier, Cases.PROPOSER,
                "We propose a community of practice once more.\n\n" + Cases.NEED + Cases.RESOURCES);

        String again = mail.caseNumber();
        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        assertThat(again).isNotEqualTo(earlier);
        assertThat(resubmissions.follows(again)).hasValue(earlier);
        assertThat(resubmissions.touching(List.of(earlier))).containsExactly(new Link(again, earlier));
        assertThat(proposals.get(again).receivedAt()).isAfter(proposals.get(earlier).receivedAt());
        assertThat(cases.record(again)).anyMatch(line -> line.endsWith("takes up " + earlier + " again, which was withdrawn"));
        assertThat(cases.record(earlier)).anyMatch(line -> line.endsWith("was taken up again by " + again));
    }

    @Test
    void answerToOurLetterHasTheTitleOfTheProposalAndNotOfTheLetter() {
        String earlier = withdrawn();
        Post.Written letter = post.on(earlier, "withdrawal").get(0);

        InboundMail mail = post.arrives(Cases.PROPOSER, letter.replyTo(), "Re: " + letter.subject(),
                "We propose a community of practice once more.\n\n" + Cases.NEED + Cases.RESOURCES);

        assertThat(proposals.get(mail.caseNumber()).title()).isEqualTo(proposals.get(earlier).title());
    }

    @Test
    void staffLinkACaseOnceAndOnlyToAnEarlierOneThatEndedWithoutApproval() {
        String earlier = withdrawn();
        String other = withdrawn();
        String again = cases.completeProposal();
        String later = cases.completeProposal();

        refused(again, again, "still in review");
        refused(again, later, "still in review");
        refused(again, "COP-1999-999", "There is no proposal COP-1999-999.");
        refused(earlier, other, "only take up again an earlier one");
        resubmissions.link(again, earlier, "staff-1");
        refused(again, other, again + " takes up " + earlier + " already.");

        assertThat(resubmissions.touching(List.of(earlier))).containsExactly(new Link(again, earlier));
    }

    @Test
    void wrongLinkIsUndoneWithAReasonThatBothRecordsKeep() {
        String earlier = withdrawn();
        String other = withdrawn();
        String again = cases.completeProposal();
        resubmissions.link(again, earlier, "staff-1");

        assertThatThrownBy(() -> resubmissions.unlink(again, " ", "staff-2")).isInstanceOf(Refusal.class)
            .hasMessageContaining("why the link is wrong");
        resubmissions.unlink(again, "It is about another matter.", "staff-2");

        assertThat(resubmissions.follows(again)).isEmpty();
        assertThat(resubmissions.touching(List.of(earlier))).isEmpty();
        assertThat(cases.record(again)).contains("does not take up " + earlier + " after all: It is about another matter.")
            .anyMatch(line -> line.startsWith("takes up " + earlier));
        assertThat(cases.record(earlier)).contains("was not taken up by " + again + " after all: It is about another matter.");
        assertThat(jdbc.sql("select undone_by from proposal_follows where number = ?").param(again).query(String.class).single())
            .isEqualTo("staff-2");

        resubmissions.link(again, other, "staff-2");
        assertThat(resubmissions.follows(again)).hasValue(other);
    }

    @Test
    void linkThatIsNotThereCannotBeUndone() {
        String number = cases.completeProposal();

        assertThatThrownBy(() -> resubmissions.unlink(number, "A mistake.", "staff-1")).isInstanceOf(Refusal.class)
            .hasMessageContaining("takes up no earlier proposal");
    }

    private void refused(String number, String earlier, String sentence) {
        assertThatThrownBy(() -> resubmissions.link(number, earlier, "staff-1")).isInstanceOf(Refusal.class)
            .hasMessageContaining(sentence);
    }

    @Test
    void lineOfTheRecordCanNeitherBeChangedNorTakenAway() {
        String number = cases.completeProposal();

        assertThatThrownBy(() -> jdbc.sql("update case_history set what = 'nothing' where case_key = ?").param(number).update())
            .hasMessageContaining("The record is only ever added to.");
        assertThatThrownBy(() -> jdbc.sql("delete from case_history where case_key = ?").param(number).update())
            .hasMessageContaining("The record is only ever added to.");

        assertThat(cases.record(number)).isNotEmpty();
    }

}
