package org.alliance.communities.mail.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through HTML and says what stands on which line. */
class HtmlLines implements NodeFilter {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> PARAGRAPHS = Set.of("p", "table", "ul", "ol", "dl", "pre", "blockquote");

    private static final Set<String> BLOCKS = Set.of("div", "li", "tr", "section", "article", "header", "footer", "address",
            "dt", "dd", "center", "form", "fieldset", "figure", "caption", "main", "body");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final int MOST_CELLS = 30;

    /** What holds for the texts right inside an element. */
    private record Look(boolean bold, boolean preformatted, boolean onWhite) {
    }

    private final MarkedLines lines = new MarkedLines();

    /** Of the elements that are open, the innermost first: each style is read once, however much stands inside. */
    private final Deque<Look> looks = new ArrayDeque<>();

    /** Each row is looked through once, else a large one would be looked through for each of its paragraphs. */
    private final Map<Element, Boolean> dataRows = new IdentityHashMap<>();

    String text() {
        return lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.add(text.getWholeText(), !looks.isEmpty() && looks.peek().preformatted());
        }
        else if (node instanceof Element element) {
            Style style = Style.of(element);
            boolean onWhite = Visibility.isOnWhite(element, style, looks.isEmpty() || looks.peek().onWhite());
            if (Visibility.isHidden(element, style, onWhite)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = element.normalName();
            looks.push(new Look(name.equals("b") || name.equals("strong") || style.isBold(),
                    name.equals("pre") || style.isPreformatted(), onWhite));
            open(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        if (HEADINGS.contains(name)) {
            lines.paragraph();
            lines.mark("# ");
        }
        else if (PARAGRAPHS.contains(name)) {
            separate(element);
        }
        else if (BLOCKS.contains(name)) {
            lines.end();
        }
        else if (name.equals("br")) {
            lines.hardEnd();
        }
        else if (name.equals("hr")) {
            lines.rule();
        }
        else if (CELLS.contains(name)) {
            cell(element);
        }
        if (name.equals("li")) {
            lines.mark("- ");
        }
        if (name.equals("blockquote")) {
            lines.quote(1);
        }
        if (looks.peek().bold()) {
            lines.bold(1);
        }
    }

    private void close(Element element, String name) {
        if (looks.pop().bold()) {
            lines.bold(-1);
        }
        if (name.equals("blockquote")) {
            lines.end();
            lines.quote(-1);
        }
        if (HEADINGS.contains(name)) {
            lines.paragraph();
        }
        else if (PARAGRAPHS.contains(name)) {
            separate(element);
        }
        else if (BLOCKS.contains(name)) {
            lines.end();
        }
    }

    /** Inside a list or a cell a paragraph is a line, so that an item or a row stays in one piece. */
    private void separate(Element element) {
        Element parent = element.parent();
        String within = parent == null ? "" : parent.normalName();
        boolean tight = within.equals("li") || CELLS.contains(within) && isDataRow(parent.parent());
        if (!tight) {
            lines.paragraph();
        }
        else if (!lines.isJustOpened()) {
            lines.end();
        }
    }

    private void cell(Element cell) {
        if (!isDataRow(cell.parent())) {
            lines.end();
        }
        else if (cell.elementSiblingIndex() > 0) {
            lines.divider();
        }
    }

    /** A row whose cells hold tables or headings only arranges the page. */
    private boolean isDataRow(Element row) {
        return row != null && dataRows.computeIfAbsent(row, HtmlLines::holdsData);
    }

    private static boolean holdsData(Element row) {
        int cells = row.childrenSize();
        return cells > 1 && cells <= MOST_CELLS && row.selectFirst("table, h1, h2, h3, h4, h5, h6") == null;
    }

}
