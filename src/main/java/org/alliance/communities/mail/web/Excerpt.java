package org.alliance.communities.mail.web;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/**
 * A text of a mail as far as a page can show it.
 *
 * @param cut whether there is more of it in the original
 */
record Excerpt(String source, String text, boolean cut) {

    private static final int LONGEST = 50_000;

    static Excerpt of(MailText text) {
        boolean cut = text.text().length() > LONGEST;
        return new Excerpt(text.source(), cut ? text.text().substring(0, LONGEST) : text.text(), cut);
    }

}
