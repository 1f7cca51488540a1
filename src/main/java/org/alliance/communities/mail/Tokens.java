package org.alliance.communities.mail;

/** Makes secrets that nobody guesses, fit for addresses of mail and web. */
@FunctionalInterface
public interface Tokens {

    String next();

}
