package org.alliance.communities.mail;

import org.alliance.communities.history.CaseHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into the record of a case which of its letters did not arrive. */
@Component
class FailuresInHistory {

    private final CaseHistory history;

    FailuresInHistory(CaseHistory history) {
        this.history = history;
    }

    @EventListener
    void on(MailFailed failed) {
        OutboundMail mail = failed.mail();
        if (mail.caseNumber() != null) {
            history.note(mail.caseNumber(), CaseHistory.SYSTEM,
                    "The letter \"" + mail.subject() + "\" to " + mail.to() + " did not arrive. " + failed.reason());
        }
    }

}
