package org.alliance.communities.mail.extraction;

/** A file cannot or must not be read. The message is the reason, in words that fit behind "because". */
class NotReadable extends Exception {

    static final String LOCKED = "it is locked with a password";

    static final String SLOW = "it took too long to open";

    static final String LATE = "the other files of the same mail took too long to open";

    static final String PICTURE = "it is a picture of a page without text";

    static final String GROWS = "it grows too large when it is unpacked";

    static final String NEVER_OPENED = "this kind of file is never opened";

    static final String DAMAGED = "it is damaged";

    static final String EMPTY = "there is no text in it";

    static final String ENDLESS = "it holds more text than can be read";

    static final String ARCHIVE = "it is an archive, and files inside archives are not opened";

    static final String UNKNOWN = "its kind of file cannot be read";

    static final String MAIL_IN_MAIL = "it is a mail inside another mail, and such are not opened";

    static final String PICTURES = "it holds pictures and hardly any text";

    static final String NESTED = "it stands too deep inside other files";

    NotReadable(String reason) {
        super(reason);
    }

}
