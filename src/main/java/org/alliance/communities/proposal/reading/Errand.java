package org.alliance.communities.proposal.reading;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/** What a mail is sent for, as its subject says; it decides what an older mail inside it is there for. */
enum Errand {

    NEW, ANSWER, FORWARD;

    static Errand of(String subject) {
        if (ProposalTitle.isForward(subject)) {
            return FORWARD;
        }
        return ProposalTitle.isReply(subject) ? ANSWER : NEW;
    }

    /** Mail programs add the answered mail to the body alone; what is attached was attached by a person. */
    Errand in(MailText text) {
        return this == ANSWER && !text.source().equals("body") ? NEW : this;
    }

}
