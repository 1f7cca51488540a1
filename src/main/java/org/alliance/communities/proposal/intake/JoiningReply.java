package org.alliance.communities.proposal.intake;


import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.stereotype.Component;

/** Takes a reply into its case: what it brings of the parts, and as the answer to what the office asked. */
@Component
class JoiningReply {

    private final ProposalDesk desk;

    private final QuestionDesk questions;

    private final Proposals proposals;

    private final Parties parties;

    private final Replies replies;

    JoiningReply(ProposalDesk desk, QuestionDesk questions, Proposals proposals, Parties parties, Replies replies) {
        this.desk = desk;
        this.questions = questions;
        this.proposals = proposals;
        this.parties = parties;
        this.replies = replies;
    }

    void join(String number, EmailAddress from, InboundMail mail, ReadMail read, Reading reading) {
        desk.merge(number, from, mail.id(), mail.receivedAt(), reading, isForQuestion(number, read) ? "" : read.body());
        if (parties.mayAnswer(proposals.get(number), from)) {
            questions.answerByMail(number, from, mail.id(), mail.receivedAt(), read.body());
        }
    }

    /**
     * Whether words without a heading answer a question, and not our letter about the only part that is missing. A provider that
     * rewrote the id of our letter leaves that open; then the words are no part unless a person says so.
     */
    private boolean isForQuestion(String number, ReadMail read) {
        return !questions.openOf(number).isEmpty()
                && replies.kindOfAnswered(read).map(QuestionDesk.LETTER::equals).orElse(true);
    }

}
