package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/** The texts of a mail and the sum of its content. A mail that the library cannot take apart is read as one raw text. */
record MailContent(List<MailText> texts, ContentHash hash) {

    private static final String BODY = "body";

    /** More lines that look like a boundary than this, and the library takes minutes to split them. */
    private static final int MOST_BOUNDARIES = 10_000;

    static MailContent of(byte[] raw, HeaderBlock headers) {
        PartWalk walk = new PartWalk();
        if (headers.length() > 0 && !isFlood(raw) && walk.through(raw, headers) && walk.sawSomething()) {
            return new MailContent(texts(walk.body(), walk.attachments()), walk.hash());
        }
        byte[] rest = Arrays.copyOfRange(raw, headers.length(), raw.length);
        String text = PartWalk.capped(CleanText.lines(CharsetLadder.decode(rest, "")));
        return new MailContent(texts(text, List.of()), new ContentHash().with(text));
    }

    private static List<MailText> texts(String body, List<MailText> attachments) {
        List<MailText> texts = new ArrayList<>();
        texts.add(new MailText(BODY, body));
        texts.addAll(attachments);
        return List.copyOf(texts);
    }

    private static boolean isFlood(byte[] raw) {
        int boundaries = 0;
        for (int i = 2; i < raw.length; i++) {
            boolean dashes = raw[i] == '-' && raw[i - 1] == '-';
            if (dashes && (i == 2 || raw[i - 2] == '\n') && ++boundaries > MOST_BOUNDARIES) {
                return true;
            }
        }
        return false;
    }

}
