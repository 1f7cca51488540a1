package org.alliance.communities.mail.authentication;

/** A field that breaks its grammar. Whoever wrote parts of it may have meant it to be read in another way. */
final class Malformed extends RuntimeException {

    Malformed(String reason) {
        super(reason, null, false, false);
    }

}
