package org.alliance.communities.mail.reading;

/** How much of a mail is read. What goes beyond was not written by a person, and a person looks at it instead. */
final class Limits {

    /** Bytes, encoded attachments included: what the large providers let through. */
    static final int MAIL = 25 * 1024 * 1024;

    /** Parts inside parts; mail programs make four or five, a mail forwarded ten times as an attachment makes twenty. */
    static final int DEPTH = 20;

    /** A mail with a picture in each paragraph has some dozens. */
    static final int PARTS = 500;

    /** Of a mail, or of one part; a mail through ten relays and three filters has a hundred. */
    static final int HEADERS = 1000;

    /** Bytes of one line; the standard says 998. */
    static final int HEADER_LINE = 100_000;

    /** Each takes a program of its own to read. */
    static final int DOCUMENTS = 20;

    /** Characters, several books. */
    static final int TEXT = 2_000_000;

    /** Bytes in all parts of a mail together, whose reading costs the most; a newsletter has a tenth of a megabyte. */
    static final int HTML = 4_000_000;

    private Limits() {
    }

}
