package org.alliance.communities.mail;

/** Puts letters into the form of the wire. */
public interface LetterWriter {

    /**
     * The bytes that go to the mail server.
     *
     * @throws Undelivered when the letter cannot be written, which stays so
     */
    byte[] write(String messageId, Letter letter) throws Undelivered;

}
