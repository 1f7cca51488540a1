package org.alliance.communities.mail.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.OutboundMail;

/** A letter of ours in the words of the contract. */
record OutboundView(String id, String messageId, String kind, String to, String replyTo, String subject,
        OutboundMail.State state, int attempts, @JsonProperty("case") String caseNumber, String reason) {

    static OutboundView of(OutboundMail mail) {
        EmailAddress replyTo = mail.replyTo();
        return new OutboundView(String.valueOf(mail.id()), mail.messageId(), mail.kind(), mail.to().value(),
                replyTo == null ? null : replyTo.value(), mail.subject(), mail.state(), mail.attempts(),
                mail.caseNumber(), mail.reason());
    }

}
