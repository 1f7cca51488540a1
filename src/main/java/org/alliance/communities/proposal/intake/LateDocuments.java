package org.alliance.communities.proposal.intake;

import org.alliance.communities.mail.DocumentsRead;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.PartsDesk;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the documents of a stranger's mail into the case, which a person has opened or named for it before. */
@Component
class LateDocuments {

    private final Proposals proposals;

    private final PartsDesk desk;

    LateDocuments(Proposals proposals, PartsDesk desk) {
        this.proposals = proposals;
        this.desk = desk;
    }

    @EventListener
    void merge(DocumentsRead read) {
        InboundMail mail = read.mail();
        if (mail.caseNumber() != null) {
            proposals.find(mail.caseNumber()).filter(Proposal::isOpen)
                .ifPresent(proposal -> desk.mergeDocuments(proposal.number(), mail.id(), mail.receivedAt(),
                        ProposalReader.read(read.read())));
        }
    }

}
