package org.alliance.communities.mail;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a mail turned out to be. Every mail ends as exactly one of these. */
public enum Disposition {

    /** It began a case. */
    PROPOSAL,
    /** It belongs to a case. */
    REPLY,
    /** A person has to say what it is, or has said that it is not for us. */
    SORT,
    /** A machine wrote it: nobody is answered. */
    AUTOMATIC,
    /** The same mail was delivered before. */
    DUPLICATE,
    /** It is beyond the limits of what is read, or could not be placed again and again. */
    QUARANTINED;

    /** The word of the contract. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Disposition ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

}
