package org.alliance.communities.mail.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jsoup.Jsoup;

/** HTML, without what the reader of the mail does not see either. Nothing is fetched and nothing is run. */
class HtmlText implements TextFormat {

    private static final int WHERE_CHARSETS_STAND = 2000;

    @Override
    public boolean reads(Content content) {
        return content.is("text/html") || content.is("application/xhtml+xml") || content.isUntypedFile(".html", ".htm");
    }

    @Override
    public int markup(Content content) {
        return Math.min(content.bytes().length, Limits.TEXT);
    }

    @Override
    public Beginning text(Content content) {
        Beginning markup = Beginning.of(DataUrls.takenOutOf(CleanText.lines(decoded(content))));
        HtmlLines lines = new HtmlLines();
        Jsoup.parse(markup.text()).filter(lines);
        return new Beginning(CleanText.lines(lines.text()), markup.whole());
    }

    /** Pages that were saved to a file say their charset themselves. */
    private static String decoded(Content content) {
        String declared = content.parameter("charset");
        return CharsetLadder.decode(content.bytes(), declared.isEmpty() ? charsetInside(content.bytes()) : declared);
    }

    private static String charsetInside(byte[] page) {
        String top = new String(page, 0, Math.min(page.length, WHERE_CHARSETS_STAND), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
        int start = top.indexOf("charset=") + 8;
        int end = start;
        while (end < top.length() && (Character.isLetterOrDigit(top.charAt(end)) || "-_\"'".indexOf(top.charAt(end)) >= 0)) {
            end++;
        }
        return start < 8 ? "" : top.substring(start, end);
    }

}
