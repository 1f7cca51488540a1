package org.alliance.communities.mail.reading;

/**
 * What stands below the headers of a mail.
 *
 * @param overLimit what there is too much of, as a sentence; empty when the mail was read
 */
record MailContent(Gathered gathered, ContentHash hash, String overLimit) {

    static MailContent of(byte[] raw, HeaderBlock headers) {
        if (raw.length > Limits.MAIL) {
            return unread(raw, headers, "It is larger than 25 MB.");
        }
        if (!headers.overLimit().isEmpty()) {
            return unread(raw, headers, headers.overLimit());
        }
        PartReading reading = new PartReading();
        try {
            return new MailContent(reading.read(PartFinder.in(headers, Stretch.of(raw))), reading.hash(), "");
        }
        catch (OverLimit tooMuch) {
            return unread(raw, headers, tooMuch.getMessage());
        }
    }

    /** Each delivery has headers of its own on top. */
    private static MailContent unread(byte[] raw, HeaderBlock headers, String overLimit) {
        return new MailContent(new Gathered(), new ContentHash().with(Stretch.of(raw).from(headers.bodyStart()).copy()), overLimit);
    }

}
