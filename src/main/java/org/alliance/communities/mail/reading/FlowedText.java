package org.alliance.communities.mail.reading;

/** Puts the lines of {@code format=flowed} together: a space at the end of a line means that the line goes on (RFC 3676). */
final class FlowedText {

    private FlowedText() {
    }

    static String unfold(String text, boolean dropSpace) {
        StringBuilder out = new StringBuilder(text.length());
        int openDepth = -1;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String rest = line.substring(depth);
            String content = rest.startsWith(" ") ? rest.substring(1) : rest;
            boolean signature = content.equals("-- ");
            if (openDepth == depth && !signature) {
                out.append(content);
            }
            else {
                out.append(out.isEmpty() ? "" : "\n").append(depth > 0 ? ">".repeat(depth) + " " : "").append(content);
            }
            boolean goesOn = content.endsWith(" ") && !signature;
            openDepth = goesOn ? depth : -1;
            if (goesOn && dropSpace) {
                out.setLength(out.length() - 1);
            }
        }
        return out.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

}
