package org.alliance.communities.mail.reading;

/**
 * A header in the making, line by line. Of a very long one the first and the last lines are kept, whole ones: the first
 * recipients and the last references are what matters.
 */
final class FoldedValue {

    private static final int HALF = 50_000;

    private final StringBuilder head = new StringBuilder();

    private final StringBuilder tail = new StringBuilder();

    void add(String line) {
        if (tail.isEmpty() && (head.isEmpty() || head.length() + line.length() <= HALF)) {
            head.append(line);
            return;
        }
        tail.append('\n').append(line);
        if (tail.length() > 2 * HALF) {
            int whole = tail.indexOf("\n", tail.length() - HALF);
            tail.delete(0, whole < 0 ? tail.lastIndexOf("\n") : whole);
        }
    }

    @Override
    public String toString() {
        return head.toString() + tail;
    }

}
