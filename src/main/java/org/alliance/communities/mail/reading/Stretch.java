package org.alliance.communities.mail.reading;

import java.util.Arrays;

/**
 * A stretch of bytes. Cutting a piece out copies nothing.
 *
 * @param start the place of the first byte
 * @param end the place behind the last byte
 */
record Stretch(byte[] bytes, int start, int end) {

    static Stretch of(byte[] bytes) {
        return new Stretch(bytes, 0, bytes.length);
    }

    int length() {
        return end - start;
    }

    Stretch from(int at) {
        return new Stretch(bytes, at, end);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** The place behind the line that begins here, its break included: CR LF, LF alone or CR alone. */
    int afterLine(int at) {
        int stop = at;
        while (stop < end && bytes[stop] != '\n' && bytes[stop] != '\r') {
            stop++;
        }
        boolean pair = stop + 1 < end && bytes[stop] == '\r' && bytes[stop + 1] == '\n';
        return Math.min(stop + (pair ? 2 : 1), end);
    }

    /** The same without the one line break at its end, which belongs to what follows. */
    Stretch withoutLastBreak() {
        int stop = end;
        if (stop > start && bytes[stop - 1] == '\n') {
            stop--;
        }
        if (stop > start && bytes[stop - 1] == '\r') {
            stop--;
        }
        return new Stretch(bytes, start, stop);
    }

    boolean startsWith(byte[] beginning) {
        return length() >= beginning.length
                && Arrays.equals(bytes, start, start + beginning.length, beginning, 0, beginning.length);
    }

    /** Whether nothing but spaces, tabs, breaks and other controls stands here. */
    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

}
