package org.alliance.communities.mail.reading;

/** The name that a sender gave a file, good for showing and for nothing else: never a path, on one line, of a sane length. */
final class FileName {

    private static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 12;

    private static final String MEANINGFUL_TO_SYSTEMS = "<>:\"|?*";

    private FileName() {
    }

    static String harmless(String name) {
        StringBuilder visible = new StringBuilder();
        CleanText.line(name).replace('\\', '/').codePoints().filter(FileName::isVisible)
            .forEach(point -> visible.appendCodePoint(MEANINGFUL_TO_SYSTEMS.indexOf(point) >= 0 ? '_' : point));
        String path = stripped(visible.toString(), '/');
        String last = path.substring(path.lastIndexOf('/') + 1).strip();
        return shortened(stripped(last, '.').isEmpty() ? "" : withoutLeadingDots(last));
    }

    /** Marks of direction turn {@code exe.fdp} into {@code pdf.exe} for the eye. */
    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.FORMAT && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static String stripped(String text, char end) {
        int stop = text.length();
        while (stop > 0 && (text.charAt(stop - 1) == end || text.charAt(stop - 1) == ' ')) {
            stop--;
        }
        return text.substring(0, stop);
    }

    private static String withoutLeadingDots(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '.') {
            start++;
        }
        return name.substring(start).strip();
    }

    /** The ending stays: it tells people what kind of file it is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= name.length() - LONGEST_ENDING ? name.substring(dot) : "";
        return CleanText.cut(name, LONGEST - ending.length()) + ending;
    }

}
