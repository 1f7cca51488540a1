package org.alliance.communities.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Hides the table of ligatures of a typeface: to look each word up in it takes four fifths of the time of a long document. */
final class Ligatures {

    /** Where a TrueType file says how many tables it has, and where it names the first of them. */
    private static final int COUNT = 4;

    private static final int FIRST = 12;

    private static final int ENTRY = 16;

    private static final int GSUB = tag("GSUB");

    private static final int HIDDEN = tag("xSUB");

    private Ligatures() {
    }

    /**
     * @param font a TrueType file, which is changed
     */
    static byte[] hiddenIn(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int table = 0; table < file.getShort(COUNT); table++) {
            if (file.getInt(FIRST + table * ENTRY) == GSUB) {
                file.putInt(FIRST + table * ENTRY, HIDDEN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

}
