package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that old programs write into the text itself, from {@code begin 644 NAME} to {@code end}.
 *
 * @param text what stands around them
 */
record UuencodedFiles(String text, List<Content> contents) {

    static UuencodedFiles in(String text) {
        if (!text.contains("begin ")) {
            return new UuencodedFiles(text, List.of());
        }
        List<Content> files = new ArrayList<>();
        StringBuilder around = new StringBuilder(text.length());
        String[] lines = text.split("\n", -1);
        int at = 0;
        while (at < lines.length) {
            int end = isBeginning(lines[at]) ? endOfBlock(lines, at + 1) : at;
            if (end > at + 1) {
                String name = lines[at].substring(lines[at].indexOf(' ', 6) + 1);
                files.add(Content.named(FileName.harmless(name), decoded(lines, at + 1, end)));
                at = end < lines.length && lines[end].strip().equals("end") ? end + 1 : end;
            }
            else {
                around.append(lines[at]).append(at < lines.length - 1 ? "\n" : "");
                at++;
            }
        }
        return new UuencodedFiles(around.toString(), files);
    }

    /** {@code begin}, the rights as three or four octal digits, a name. */
    private static boolean isBeginning(String line) {
        if (!line.startsWith("begin ") || line.length() < 11) {
            return false;
        }
        int at = 6;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '7') {
            at++;
        }
        return at >= 9 && at <= 10 && at + 1 < line.length() && line.charAt(at) == ' ';
    }

    /** Where the encoded lines end; the first that is none ends them. */
    private static int endOfBlock(String[] lines, int start) {
        int at = start;
        while (at < lines.length && isEncoded(lines[at])) {
            at++;
        }
        return at;
    }

    /** Its first character says how many bytes it holds, and space at its end may have been lost on the way. */
    private static boolean isEncoded(String line) {
        int bytes = line.isEmpty() ? -1 : line.charAt(0) - ' ' & 63;
        int wanted = (bytes + 2) / 3 * 4;
        boolean fits = bytes >= 0 && line.length() - 1 <= wanted + 2 && line.length() - 1 >= wanted - 4;
        return fits && line.chars().allMatch(c -> c >= ' ' && c <= '`') && !line.strip().equals("end");
    }

    private static byte[] decoded(String[] lines, int start, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = start; i < end; i++) {
            String line = lines[i];
            int left = line.charAt(0) - ' ' & 63;
            for (int at = 1; left > 0; at += 4) {
                int four = bits(line, at) << 18 | bits(line, at + 1) << 12 | bits(line, at + 2) << 6 | bits(line, at + 3);
                for (int shift = 16; shift >= 0 && left > 0; shift -= 8) {
                    bytes.write(four >> shift);
                    left--;
                }
            }
        }
        return bytes.toByteArray();
    }

    private static int bits(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 63 : 0;
    }

}
