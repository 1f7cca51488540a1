package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands above the forms of a vote in Tasklist. */
class SummaryPageTests extends CaseTest {

    private static final String MARKED = "You are marked beforehand";

    @Autowired
    private Directory directory;

    private String summary(String number, String login) throws Exception {
        String[] groups = login.equals("chair") ? new String[] { "board", "board-chair" } : new String[] { "board" };
        return pages.read("/dossiers/" + number + "/summary", Pages.as(login, groups)).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    @Test
    void markedMemberReadsWhyTheyAreMarkedAndNobodyElseDoes() throws Exception {
        String number = post.arrives("Bea <board-2@alliance.example>", Post.CHAIR, "Proposal for a community of practice: old maps",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        assertThat(summary(number, "board-2")).doesNotContain(MARKED);
        time.moveTo(calendar.first().start().minusSeconds(3_600));

        assertThat(summary(number, "board-2")).contains(MARKED, "is the proposer", "Please recuse yourself");
        assertThat(summary(number, "board-3")).doesNotContain(MARKED);
    }

    @Test
    void openVoteTellsWhatItStillLacksAndWhomItHasNotHeard() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);

        assertThat(summary(number, "chair")).contains("4 of 7 seats have voted.", "Not heard yet: Frank Osei, Grace Tanaka, Avery Chen.",
                "The vote can be closed from");
        assertThat(summary(number, "board-7")).contains("4 of 7 seats have voted.").doesNotContain("Not heard yet");
    }

    @Test
    void seatThatWasGivenUpIsNotAwaited() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        Person seven = directory.byLogin("board-7").orElseThrow();
        directory.put(new Person(seven.email(), seven.name(), seven.login(), Set.of()));
        try {
            time.settle();
        }
        finally {
            directory.put(seven);
        }
        assertThat(summary(number, "chair")).contains("0 of 6 seats have voted.").doesNotContain(seven.name());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        steps.allCast(number, "decline", "chair", "board-6");

        assertThat(summary(number, "chair")).contains("Every ballot is cast: the vote can be closed.");
    }

}
