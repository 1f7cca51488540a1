package org.alliance.communities.proposal;

import java.util.stream.Collectors;

/** A text in a letter of ours, marked as a quote so that nobody takes it for an answer when the letter comes back. */
final class QuotedText {

    /** Mail programs break longer lines, and what they break off has no mark. */
    private static final int WIDTH = 70;

    private QuotedText() {
    }

    static String of(String text) {
        return text.lines().map(QuotedText::marked).collect(Collectors.joining("\n"));
    }

    private static String marked(String line) {
        StringBuilder quoted = new StringBuilder();
        String rest = line.stripTrailing();
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int end = rest.lastIndexOf(' ', WIDTH);
            quoted.append("> ").append(rest, 0, end).append('\n');
            rest = rest.substring(end + 1);
        }
        return quoted.append("> ").append(rest).toString();
    }

}
