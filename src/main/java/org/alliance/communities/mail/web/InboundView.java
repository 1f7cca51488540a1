package org.alliance.communities.mail.web;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;

/** A received mail in the words of the contract. */
record InboundView(String id, String messageId, String from, String subject, Instant receivedAt, Disposition disposition,
        String reason, @JsonProperty("case") String caseNumber, String duplicateOf) {

    static InboundView of(InboundMail mail) {
        return new InboundView(String.valueOf(mail.id()), mail.messageId(), mail.sender(), mail.subject(), mail.receivedAt(),
                mail.disposition(), mail.reason(), mail.caseNumber(),
                mail.duplicateOf() == null ? null : mail.duplicateOf().toString());
    }

}
