package org.alliance.communities.proposal.process;

import java.util.Optional;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.workflow.CaseTitles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What tasks on proposals and on mails are about. Asked first: most tasks are on these. */
@Component
@Order(1)
class ProposalTitles implements CaseTitles {

    private final Proposals proposals;

    private final Inbox inbox;

    ProposalTitles(Proposals proposals, Inbox inbox) {
        this.proposals = proposals;
        this.inbox = inbox;
    }

    @Override
    public Optional<String> title(String businessKey) {
        if (businessKey.startsWith("mail-")) {
            return inbox.find(IncomingMailProcess.mail(businessKey)).map(InboundMail::subject);
        }
        return proposals.title(businessKey).map(title -> businessKey + " " + title);
    }

}
