package org.alliance.communities.mail.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares two versions of a text by their words. Programs that make one out of the other add links and marks, but no words. */
final class Wording {

    /** Names of pictures and links, a greeting. */
    private static final int USUAL = 3;

    private static final int LONGEST_WORD = 30;

    private Wording() {
    }

    /** Whether the second has words or numbers of its own, or much less than the first. */
    static boolean differs(String first, String second) {
        Set<String> here = words(first);
        Set<String> there = words(second);
        Set<String> added = new HashSet<>(there);
        added.removeAll(here);
        Set<String> missing = new HashSet<>(here);
        missing.removeAll(there);
        boolean otherNumber = added.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return otherNumber || added.size() > USUAL + here.size() / 20 || missing.size() > USUAL + here.size() / 3;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        (text.toLowerCase(Locale.ROOT) + ' ').codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
                return;
            }
            if (!word.isEmpty() && word.length() <= LONGEST_WORD) {
                words.add(word.toString());
            }
            word.setLength(0);
        });
        return words;
    }

}
