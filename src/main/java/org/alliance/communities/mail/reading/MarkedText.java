package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What a document became when a program turned it into XHTML, as the lines that {@link ReadMail.MailText} describes. */
public final class MarkedText {

    private MarkedText() {
    }

    /** The lines of a document's XHTML. Unlike in a mail's HTML, a line feed within a paragraph is the writer's. */
    public static String of(String xhtml) {
        Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
        document.select("head").remove();
        List<TextNode> broken = new ArrayList<>();
        document.select("p").forEach(paragraph -> paragraph.textNodes().stream()
            .filter(text -> text.getWholeText().strip().contains("\n")).forEach(broken::add));
        broken.forEach(MarkedText::breakUp);
        HtmlLines lines = new HtmlLines();
        document.filter(lines);
        return CleanText.lines(lines.text()).replaceAll("(?m)^[\u00b7\u2022\u25aa\u25cf\u25e6\uf0b7][ \t]+", "- ");
    }

    /** The lines of HTML as a mail program would show it. */
    public static Beginning ofHtml(byte[] html) {
        return new HtmlText().text(new Content(FieldValue.of("text/html"), "", html));
    }

    /** The lines of a text that somebody wrote down by hand, in whatever encoding. */
    public static String ofPlain(byte[] written) {
        return CleanText.lines(CharsetLadder.decode(written, ""));
    }

    private static void breakUp(TextNode text) {
        String[] lines = text.getWholeText().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.before(new Element("br"));
            }
            text.before(new TextNode(lines[i]));
        }
        text.remove();
    }

}
