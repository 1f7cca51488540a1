package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is decided stays as it is, whatever comes in its conversation afterwards. */
class OldConversationHardListTests extends CaseTest {

    private enum End {

        WITHDRAWN, DECLINED, RETURNED, APPROVED;

        String of(OldConversationHardListTests test) {
            return switch (this) {
                case WITHDRAWN -> {
                    String number = test.cases.completeProposal();
                    test.cases.withdrawn(number);
                    yield number;
                }
                case DECLINED -> test.decided("decline", "decide");
                case RETURNED -> test.decided("approve", "return");
                case APPROVED -> test.decided("approve", "decide");
            };
        }

    }

    private String decided(String ballots, String motion) {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, ballots, Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", motion);
        return number;
    }

    private static String quoted(String text) {
        return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n", "On 3 May the Alliance Board wrote:\n", ""));
    }

    private static Arguments row(String fact, End end, BiFunction<Cases, String, InboundMail> reply, Disposition disposition) {
        return arguments(fact, end, reply, disposition);
    }

    static Stream<Arguments> replies() {
        String anew = Cases.NEED + Cases.ACTIVITIES + Cases.CONTINUATION;
        return Stream.of(
            row("[50] a new proposal in the conversation of a declined one", End.DECLINED,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, anew), Disposition.PROPOSAL),
            row("[50] a better version of a returned one, as an answer", End.RETURNED,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, anew), Disposition.PROPOSAL),
            row("[50] a new proposal above the quoted letter of an approved one", End.APPROVED,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, anew, quoted("The Board has approved your proposal.")),
                Disposition.PROPOSAL),
            row("[50] a colleague proposes in somebody else's conversation", End.DECLINED,
                (cases, number) -> cases.reply(number, "c.oyama@harbor.example", anew), Disposition.SORT),
            row("[52] a missing part after the withdrawal", End.WITHDRAWN,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, Cases.RESOURCES), Disposition.SORT),
            row("[52] thanks after the approval", End.APPROVED,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, "Thank you all!"), Disposition.SORT),
            row("[52] a protest that quotes the whole proposal", End.DECLINED,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, "We are sorry to hear that.", quoted(anew)), Disposition.SORT),
            row("[52] a withdrawal after the decision", End.DECLINED,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, "We withdraw our proposal."), Disposition.SORT),
            row("[52] a wish to take the withdrawal back", End.WITHDRAWN,
                (cases, number) -> cases.reply(number, Cases.PROPOSER, "That was not our wish!"), Disposition.SORT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void replyAfterTheEnd(String fact, End end, BiFunction<Cases, String, InboundMail> reply, Disposition disposition) {
        String number = end.of(this);
        Proposal decided = proposals.get(number);

        InboundMail mail = reply.apply(cases, number);
        time.settle();

        assertThat(mail.disposition()).as(mail.reason()).isEqualTo(disposition);
        assertThat(mail.reason()).contains(number);
        assertThat(proposals.get(number)).isEqualTo(decided);
        if (disposition == Disposition.PROPOSAL) {
            assertThat(mail.caseNumber()).isNotEqualTo(number);
            assertThat(proposals.get(mail.caseNumber()).receivedAt()).isEqualTo(mail.receivedAt());
            assertThat(post.on(mail.caseNumber(), "acknowledgement")).hasSize(1);
        }
        else {
            assertThat(mail.caseNumber()).isNull();
            assertThat(steps.open("mail-" + mail.id())).containsExactly("sort-mail");
        }
    }

}
