package org.alliance.communities.mail;

import java.time.Instant;

/**
 * A mail as the server handed it over.
 *
 * @param uid its number in its folder
 * @param internalDate when it reached the server, by the server's clock; null when the server does not know
 * @param setAside why it must not be opened, in which case the bytes may be its beginning only; null for every other mail
 */
public record RawMail(long uid, Instant internalDate, byte[] bytes, String setAside) {

    public RawMail(long uid, Instant internalDate, byte[] bytes) {
        this(uid, internalDate, bytes, null);
    }

}
