package org.alliance.communities.mail.reading;

/**
 * What stands below the headers of a mail.
 *
 * @param overLimit what there is too much of, as a sentence; empty when the mail was read
 */
record MailContent(Gathered gathered, ContentHash hash, String overLimit) {

    static MailContent of(byte[] raw, HeaderBlock headers) {
        if (raw.length > Limits.MAIL) {
            return unread(raw, "It is larger than 25 MB.");
        }
        if (!headers.overLimit().isEmpty()) {
            return unread(raw, headers.overLimit());
        }
        PartReading reading = new PartReading();
        try {
            return new MailContent(reading.read(PartFinder.in(headers, Stretch.of(raw))), reading.hash(), "");
        }
        catch (OverLimit tooMuch) {
            return unread(raw, tooMuch.getMessage());
        }
    }

    private static MailContent unread(byte[] raw, String overLimit) {
        return new MailContent(new Gathered(), new ContentHash().with(raw), overLimit);
    }

}
