package org.alliance.communities.proposal.reading;

import org.alliance.communities.community.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer that is put off is missing, however many words it takes; an answer that speaks of later is none the less one. */
class PostponementTests {

    private static Passage read(String text, Part part) {
        String heading = part == Part.NEED ? "## Need" : part == Part.CONTINUATION ? "## Yearly continuation criteria" : "## Activities";
        return ReadingFixtures.passage(heading + "\n\n" + text + "\n\n## Budget\nNone.", part);
    }

    @ParameterizedTest
    @ValueSource(strings = { "To be determined by the steering group at its first meeting.",
            "We will send this part next week once the leads have met.", "TBD by the steering group some time in January or February.",
            "This section will follow as soon as the leads have agreed on it.", "We have not decided this yet, but will do so in spring.",
            "The criteria are still to be worked out by the leads.", "We will provide this information later, after our first meeting.",
            "Still under discussion among the leads; we will get back to you.", "Details to follow after the first meeting of the group in May.",
            "Will be added once the members have been asked.", "To be announced after the annual conference in October.",
            "Not yet determined; the leads will propose criteria before the meeting.",
            "We are still working on this and hope to have it ready by Friday.", "I will fill this in when I am back from leave next Monday.",
            "This part is coming soon, once our director has approved it.", "The steering group will decide on this at its first meeting.",
            "We need more time for this part and will write again in May.", "Sorry, this has not been discussed yet. We'll send it in May.",
            "The criteria will be determined by the steering group at its first meeting.", "TBD (the leads meet for the first time in May)",
            "Please see the attached document for a full description of it.", "Once the leads have met, we will let you know.",
            "Wird nachgereicht, sobald die Leitung sich getroffen hat.", "Por determinar en la primera reuni\u00f3n del grupo de trabajo." })
    void answerThatIsPutOffIsMissing(String text) {
        for (Part part : new Part[] { Part.NEED, Part.CONTINUATION, Part.ACTIVITIES }) {
            assertThat(read(text, part).complete()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Much is still to be decided, but tapes fade every day and nobody acts.",
            "Our mentors meet monthly; topics are to be announced on the list.",
            "The members vote each May; the date is to be determined by the leads.",
            "Libraries cannot keep pending orders in view, and what is to follow is lost.",
            "We will send a survey to all members in May and stop below ten answers.",
            "We will write a handbook next year and publish it later as open text.",
            "In spring the leads decide on the next year; the questions are to be defined with the members.",
            "Our staff do not know yet how to keep maps, and nobody teaches it.", "We do not know yet how to keep maps.",
            "Unknown provenance is a problem in all our collections.",
            "Whether the community goes on is to be decided by the members in a vote.", "To be decided by vote of the members in May of each year.",
            "Two workshops are planned; a third will follow in autumn if there is demand.", "To do lists of our libraries are never shared among us.",
            "This will be decided yearly by the members, and ten of them must want it.", "We have not agreed on a common standard for maps so far.",
            "To be determined by the members: two thirds of them must want it.", "It is open to all who keep maps, and pending requests are shared.",
            "Four calls a year. Further topics will be added once the members have been asked.",
            "We will discuss this together in calls and write a handbook on it.", "Libraries are still waiting for a place where maps are kept.",
            "The criteria will follow those of the Alliance: fewer than ten members end it." })
    void answerThatSpeaksOfLaterIsOne(String text) {
        for (Part part : new Part[] { Part.NEED, Part.CONTINUATION, Part.ACTIVITIES }) {
            assertThat(read(text, part)).extracting(Passage::complete, Passage::confirmed, Passage::text).containsExactly(true, true, text);
        }
    }

}
