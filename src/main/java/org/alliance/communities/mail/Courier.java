package org.alliance.communities.mail;

import java.io.IOException;

import org.alliance.communities.address.EmailAddress;

/** Brings letters to the mail server. */
public interface Courier {

    /** Begins a round, which uses one connection for all its letters. Connects with the first of them. */
    Round start();

    /**
     * Whether the mail server is there.
     *
     * @throws IOException when it does not answer as a mail server does, saying why
     */
    void check() throws IOException;

    /** Some letters in a row. */
    interface Round extends AutoCloseable {

        /**
         * Returns when the mail server has taken the letter, byte for byte as written.
         *
         * @throws Undelivered when it has not, or nobody knows
         */
        void deliver(EmailAddress to, byte[] written) throws Undelivered;

        @Override
        void close();

    }

}
