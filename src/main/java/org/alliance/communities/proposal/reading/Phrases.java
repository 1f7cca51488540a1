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
        for (int at = 0; at < plain.length() - 1; at = plain.indexOf(' ', at + 1)) {
            if (beginAt(plain, at)) {
                return true;
            }
        }
        return false;
    }

    /** @param plain as {@link Words#plain} gives it */
    boolean begin(String plain) {
        return beginAt(plain, 0);
    }

    private boolean beginAt(String plain, int space) {
        Phrases reached = this;
        int from = space + 1;
        while (reached != null && !reached.ends && from < plain.length()) {
            int end = plain.indexOf(' ', from);
            reached = reached.next.get(plain.substring(from, end));
            from = end + 1;
        }
        return reached != null && reached.ends;
    }

}
