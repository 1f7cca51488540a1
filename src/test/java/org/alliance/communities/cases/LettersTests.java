package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.people.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** All letters greet and are signed in one way, say what they are about, and name nobody with a hole. */
class LettersTests extends CaseTest {

    @Autowired
    private Directory directory;

    private String letterIdOf(String number, String login, String kind) {
        return jdbc.sql("""
                select message_id from mail_outbound where case_number = ? and recipient = ? and kind = ? order by id limit 1
                """).params(number, login + "@alliance.example", kind).query(String.class).single();
    }

    private List<Post.Written> written() {
        return jdbc.sql("select kind, recipient, subject, body from mail_outbound")
            .query((row, n) -> new Post.Written(row.getString("kind"), row.getString("recipient"), null,
                    row.getString("subject"), row.getString("body"))).list();
    }

    private InboundMail answers(String letter, String from, String text) {
        return post.arrives(from, Post.CHAIR + "\r\nIn-Reply-To: " + letter, "Re: Your ballot", text);
    }

    @Test
    void everyLetterOfALongCaseBeginsAndEndsAlike() {
        String incomplete = cases.incompleteProposal();
        time.passes(Duration.ofDays(14));
        cases.withdrawn(incomplete);
        String missed = cases.missed(calendar.second());
        steps.completes("chair", missed, "resolve-overdue-review", "action", "vote-now", "reason", "Too late.");
        time.settle();
        steps.allCast(missed, "approve", Cases.FOUR_MEMBERS);
        box.record(missed, "board-6", "approve", "", "by phone", "staff-1");
        time.passes(Duration.ofDays(8));
        steps.closedBy(missed, "chair", "decide");

        assertThat(written()).allSatisfy(letter -> assertThat(letter.body()).as(letter.kind() + ": " + letter.subject())
            .matches("(?s)Dear [^\\n]+,\\n\\n[\\p{Lu}\\p{N}].*\\n\\nThe Alliance Board\\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ballot-link", "reminder" })
    void ballotLetterNamesTheProposalAndSaysThatAnAnswerIsNoVote(String kind) {
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start().minus(Duration.ofHours(1)));

        assertThat(written()).filteredOn(letter -> letter.kind().equals(kind) && letter.subject().contains(number)
                && letter.to().startsWith("board-3@"))
            .isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.subject()).contains(number + " " + proposals.get(number).title());
                assertThat(letter.body()).contains(number + " " + proposals.get(number).title(), "An answer to this mail is no vote");
            });
    }

    @ParameterizedTest
    @ValueSource(strings = { "board-2", "chair" })
    void answerToABallotLetterIsShownAsWhatItIsAndNoBallot(String login) {
        String number = cases.inVoteFor(calendar.first());

        InboundMail mail = answers(letterIdOf(number, login, "ballot-link"), login + "@alliance.example", "I approve");

        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(mail.reason()).startsWith("A member of the Board answers a letter about the vote on " + number)
            .contains("which is no ballot");
        assertThat(votes.undecided(number)).contains(login);
    }

    @Test
    void wordsOfABoardMemberNeverBecomeThePartThatIsMissing() {
        String number = cases.incompleteProposal();
        InboundMail mail = cases.reply(number, "board-2@alliance.example", "I approve of what they want to do with it.");

        steps.completes("staff-1", "mail-" + mail.id(), "sort-mail", "decision", "reply", "proposalNumber", number);

        assertThat(cases.status(number)).isEqualTo("incomplete");
    }

    @Test
    void singlePartIsAskedForAsOne() {
        String number = cases.incompleteProposal();
        steps.consultationsAnswered(number);

        assertThat(post.on(number, "missing-parts")).singleElement()
            .satisfies(letter -> assertThat(letter.body()).contains("write this as a heading").doesNotContain("each of these"));
    }

    @Test
    void whoHasNoNameIsShownByTheAddress() {
        jdbc.sql("insert into person (email, name) values ('nameless@orchard.example', '') on conflict do nothing").update();

        assertThat(directory.nameOf("nameless@orchard.example")).isEqualTo("nameless@orchard.example");
    }

}
