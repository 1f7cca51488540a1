package org.alliance.communities.mail;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.alliance.communities.address.EmailAddress;

/**
 * A letter on its way, without its text.
 *
 * @param replyTo where answers go, or null
 * @param caseNumber the case it is about, or null
 * @param reason why it has not arrived, as far as that is known, or null
 */
public record OutboundMail(long id, String messageId, String kind, EmailAddress to, EmailAddress replyTo, String subject,
        State state, int attempts, String caseNumber, String reason) {

    /** How far it came. */
    public enum State {

        /** Not tried yet, or to be tried again. */
        WAITING,
        /** Handed to the mail server, whose answer is not known yet. */
        SENDING,
        /** The mail server took it. */
        SENT,
        /** It will not be tried again. */
        FAILED,
        /** One answer too many: a person releases or drops it. */
        HELD,
        /** A person decided that it is not sent. */
        DROPPED,
        /** The mail server took it, and it came back. */
        RETURNED;

        /** The word of the contract. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

    }

}
