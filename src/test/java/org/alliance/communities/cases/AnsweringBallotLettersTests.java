package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of the Board answer their ballot letters by mail, and that is no ballot and no word of the proposer. */
class AnsweringBallotLettersTests extends CaseTest {

    private String letterIdOf(String number, String login, String kind) {
        return jdbc.sql("""
                select message_id from mail_outbound where case_number = ? and recipient = ? and kind = ? order by id limit 1
                """).params(number, login + "@alliance.example", kind).query(String.class).single();
    }

    private InboundMail answers(String letter, String from, String text) {
        return post.arrives(from, Post.CHAIR + "\r\nIn-Reply-To: " + letter, "Re: Your ballot", text);
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

}
