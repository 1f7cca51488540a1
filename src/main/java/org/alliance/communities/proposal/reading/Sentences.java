package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences: at a full stop before a space, at an empty line and before a list item. */
final class Sentences {

    private Sentences() {
    }

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("- ") || content.startsWith("* ")) {
                close(open, sentences);
            }
            addLine(content, open, sentences);
        }
        close(open, sentences);
        return sentences;
    }

    private static void addLine(String content, StringBuilder open, List<String> sentences) {
        if (!open.isEmpty() && !content.isEmpty()) {
            open.append(' ');
        }
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            open.append(c);
            boolean ends = c == '.' || c == '!' || c == '?';
            if (ends && (i + 1 == content.length() || content.charAt(i + 1) == ' ')) {
                close(open, sentences);
            }
        }
    }

    private static void close(StringBuilder open, List<String> sentences) {
        String sentence = open.toString().strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        open.setLength(0);
    }

}
