package org.alliance.communities.proposal.intake;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.PartsDesk;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.reading.Reading;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Takes a reply into its case: what it brings of the parts, and as the answer to what the office asked. */
@Component
class JoiningReply {

    private final PartsDesk desk;

    private final QuestionDesk questions;

    private final Proposals proposals;

    private final Parties parties;

    private final Replies replies;

    private final CaseHistory history;

    JoiningReply(PartsDesk desk, QuestionDesk questions, Proposals proposals, Parties parties, Replies replies,
            CaseHistory history) {
        this.desk = desk;
        this.questions = questions;
        this.proposals = proposals;
        this.parties = parties;
        this.replies = replies;
        this.history = history;
    }

    void join(String number, EmailAddress from, InboundMail mail, ReadMail read, Reading reading) {
        boolean proposers = parties.mayAnswer(proposals.get(number), from);
        desk.merge(number, from, mail.id(), mail.receivedAt(), reading,
                proposers && !isForQuestion(number, read) ? read.body() : "");
        if (proposers) {
            questions.answerByMail(number, from, mail.id(), mail.receivedAt(), read.body());
        }
    }

    /**
     * The same when a person has said where the mail belongs. It may be about a case that has ended, as our letters ask for: then
     * it joins the correspondence of the case and changes nothing of the proposal.
     */
    void joinOrFile(String number, EmailAddress from, InboundMail mail, ReadMail read, Reading reading) {
        Proposal proposal = proposals.find(number).orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
        if (proposal.isOpen()) {
            join(number, from, mail, read, reading);
            return;
        }
        boolean after = mail.receivedAt().isAfter(proposal.decision().at());
        history.note(number, from.value(), after ? "wrote after the decision, in mail " + mail.id()
                : "wrote before the decision, in mail " + mail.id() + ", which joined the case after it");
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
