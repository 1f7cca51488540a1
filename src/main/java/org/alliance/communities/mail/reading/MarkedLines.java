package org.alliance.communities.mail.reading;

/** Text in the making, line by line, with the marks for headings, bold lines, list items and quotes. */
class MarkedLines {

    /** Each level costs two characters on each line. */
    private static final int DEEPEST_QUOTE = 20;

    private final StringBuilder text = new StringBuilder();

    private final StringBuilder line = new StringBuilder();

    private String mark = "";

    private int quoteDepth;

    private int lastDepth;

    private int boldDepth;

    private boolean allBold = true;

    private boolean blankWanted;

    String text() {
        end();
        return text.toString().strip();
    }

    void add(String piece, boolean preformatted) {
        if (preformatted) {
            piece.lines().forEach(one -> {
                append(one);
                end();
            });
            return;
        }
        String spaced = piece.replaceAll("[\\s\\u00a0]+", " ");
        boolean doubled = spaced.startsWith(" ") && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
        append(doubled ? spaced.substring(1) : spaced);
    }

    private void append(String piece) {
        allBold &= boldDepth > 0 || piece.isBlank();
        line.append(piece);
    }

    /** Says what the line that begins here is. */
    void mark(String kind) {
        mark = kind;
    }

    void bold(int change) {
        boldDepth += change;
    }

    void quote(int change) {
        quoteDepth += change;
    }

    void divider() {
        String before = line.toString().stripTrailing();
        line.setLength(0);
        line.append(before).append(" | ");
        allBold = false;
    }

    boolean isJustOpened() {
        int length = line.length();
        return length == 0 || length > 2 && line.substring(length - 3).equals(" | ");
    }

    void rule() {
        paragraph();
        line.append("_".repeat(32));
        allBold = false;
        paragraph();
    }

    void paragraph() {
        end();
        blankWanted = !text.isEmpty();
    }

    /** A break that the writer made: an empty line stays an empty line. */
    void hardEnd() {
        if (line.toString().isBlank()) {
            blankWanted = !text.isEmpty();
        }
        end();
    }

    void end() {
        String content = line.toString().strip();
        line.setLength(0);
        boolean bold = allBold;
        allBold = true;
        if (content.isEmpty()) {
            return;
        }
        int depth = Math.min(quoteDepth, DEEPEST_QUOTE);
        String quote = "> ".repeat(depth);
        text.append(blankWanted ? "> ".repeat(Math.min(depth, lastDepth)).stripTrailing() + "\n" : "");
        lastDepth = depth;
        text.append(quote).append(mark).append(bold && !mark.equals("# ") ? "**" + content + "**" : content).append('\n');
        blankWanted = false;
        mark = "";
    }

}
