package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.history.CaseHistory.Line;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who did something in the name of another stands in the record with both names. */
class OnBehalfTests extends CaseTest {

    @Autowired
    private CaseHistory history;

    private List<Line> lines(String number, String part) {
        return history.of(number).stream().filter(line -> line.what().contains(part)).toList();
    }

    private void assertThatLine(String number, String part, String who, String onBehalfOf) {
        assertThat(lines(number, part)).as(part).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo(who);
            assertThat(line.onBehalfOf()).isEqualTo(onBehalfOf);
        });
    }

    @Test
    void withdrawalByPhoneIsOfStaffForTheProposer() {
        String number = cases.completeProposal();

        cases.withdrawn(number);

        assertThatLine(number, "withdrawn, received by phone", "staff-1", Cases.PROPOSER);
    }

    @Test
    void mailThatStaffTakeAsAMembersProposalIsTakenForThatMember() {
        InboundMail mail = post.arrives("Somebody <somebody@elsewhere.example>", Post.CHAIR, "Old maps",
                "We propose a community of practice.\n\n" + Cases.NEED);

        steps.completes("staff-1", "mail-" + mail.id(), "sort-mail", "decision", "proposal", "proposer", Cases.PROPOSER);

        String number = post.found(mail.id()).caseNumber();
        assertThatLine(number, "took mail " + mail.id() + " as this proposal", "staff-1", Cases.PROPOSER);
    }

    @Test
    void denialOnABallotThatStaffRecordedIsOfStaffForTheMember() {
        String number = cases.proposalOn("Harps", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES);
        jdbc.sql("update proposal set proposer_email = 'board-2@alliance.example' where number = ?").param(number).update();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        time.moveTo(calendar.first().start());
        box.record(number, "board-2", "approve", "I only typed it.", "by phone", "staff-1");
        steps.allCast(number, "approve", "board-3", "board-4", "board-5");

        steps.closedBy(number, "chair", "decide");

        assertThatLine(number, "denied a conflict: I only typed it.", "staff-1", "board-2");
        assertThatLine(number, "recorded a ballot, received by phone", "staff-1", "board-2");
    }

}
