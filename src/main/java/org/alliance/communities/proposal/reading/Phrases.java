package org.alliance.communities.proposal.reading;

import java.util.HashMap;
import java.util.Map;

/** Phrases of one kind; one walk over the words of a plain text finds any of them as whole words, however many they are. */
final class Phrases {

    private final Map<String, Phrases> next = new HashMap<>();

    private boolean ends;

    private Phrases() {
    }

    static Phrases of(String... phrases) {
        Phrases all = new Phrases();
        for (String phrase : phrases) {
            Phrases last = all;
            for (String word : phrase.split(" ")) {
                last = last.next.computeIfAbsent(word, any -> new Phrases());
            }
            last.ends = true;
        }
        return all;
    }

    /** @param plain as {@link Words#plain} gives it */
    boolean areIn(String plain) {
        return firstIn(plain) < plain.length();
    }

    /** @param plain as {@link Words#plain} gives it */
    boolean begin(String plain) {
        return beginAt(plain, 0);
    }

    /** Where the first of them begins; behind the end when there is none. */
    int firstIn(String plain) {
        int at = 0;
        while (at < plain.length() - 1 && !beginAt(plain, at)) {
            at = plain.indexOf(' ', at + 1);
        }
        return at < plain.length() - 1 ? at : plain.length();
    }

    /** What is left of a plain text without them. */
    String without(String plain) {
        StringBuilder rest = new StringBuilder(" ");
        int at = 0;
        while (at < plain.length() - 1) {
            int end = endOf(plain, at);
            int next = end < 0 ? plain.indexOf(' ', at + 1) : end;
            rest.append(plain, at + 1, end < 0 ? next + 1 : at + 1);
            at = next;
        }
        return rest.toString();
    }

    private boolean beginAt(String plain, int space) {
        return endOf(plain, space) >= 0;
    }

    /** The space behind the phrase that begins behind this one; negative when none does. */
    private int endOf(String plain, int space) {
        Phrases reached = this;
        int from = space + 1;
        while (reached != null && !reached.ends && from < plain.length()) {
            int end = plain.indexOf(' ', from);
            reached = reached.next.get(plain.substring(from, end));
            from = end + 1;
        }
        return reached != null && reached.ends ? from - 1 : -1;
    }

}
