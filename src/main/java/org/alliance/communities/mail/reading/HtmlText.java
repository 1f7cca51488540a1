package org.alliance.communities.mail.reading;

import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML, without what the reader of the mail does not see either. */
class HtmlText implements TextFormat {

    private static final int LONGEST = 2_000_000;

    private static final String NEVER_SHOWN = "script, style, head, title, template, noscript, select, textarea, [hidden]";

    @Override
    public boolean reads(Content content) {
        return content.is("text/html") || content.is("application/xhtml+xml") || content.isUntypedFile(".html", ".htm");
    }

    @Override
    public String text(Content content) {
        Document document = Jsoup.parse(CleanText.cut(CleanText.lines(content.decoded()), LONGEST));
        document.select(NEVER_SHOWN).remove();
        document.select("[style]").stream().filter(HtmlText::isHidden).toList().forEach(Element::remove);
        HtmlLines lines = new HtmlLines();
        document.traverse(lines);
        return CleanText.lines(lines.text());
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return style.contains("display:none") || style.contains("visibility:hidden") || style.contains("font-size:0;")
                || style.endsWith("font-size:0") || style.contains("font-size:0px");
    }

}
