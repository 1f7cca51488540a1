package org.alliance.communities.mail.reading;

/** A mail holds more than is read of a mail. The message is a sentence about the mail for people. */
class OverLimit extends RuntimeException {

    /** It is thrown at those who send thousands of such mails, so it costs no stack trace. */
    OverLimit(String sentence) {
        super(sentence, null, false, false);
    }

}
