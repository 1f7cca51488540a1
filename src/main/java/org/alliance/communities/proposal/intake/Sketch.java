package org.alliance.communities.proposal.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/**
 * What a mail says, as fingerprints of four words in a row, of which the smallest in each neighbourhood is kept ("winnowing",
 * Schleimer, Wilkerson and Aiken 2003). Wrapping, quoting, greetings and letters in another form change few of them.
 *
 * @param topic the title in plain words
 */
record Sketch(String topic, Set<Long> prints) {

    private static final int WORDS = 4;

    private static final int WINDOW = 4;

    private static final int MOST_PRINTS = 5_000;

    /** One letter of a title may become eighteen in plain words, and an index takes only so much. */
    private static final int LONGEST_TOPIC = 300;

    /** Fewer fingerprints than this say too little to be nearly the same. */
    private static final int FEW = 10;

    private static final double NEARLY_ALL = 0.8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Sketch of(String title, List<MailText> texts) {
        Set<Long> prints = new LinkedHashSet<>();
        texts.forEach(text -> collect(words(text.text()), prints));
        String topic = String.join(" ", words(title));
        return new Sketch(topic.substring(0, Math.min(topic.length(), LONGEST_TOPIC)), prints);
    }

    /** Whether both are about the same and nearly all of the shorter one stands in the other. */
    boolean isLike(Sketch other) {
        int shorter = Math.min(prints.size(), other.prints.size());
        long shared = prints.stream().filter(other.prints::contains).count();
        return topic.equals(other.topic)
                && (shorter < FEW ? prints.equals(other.prints) : shared >= NEARLY_ALL * shorter);
    }

    private static void collect(List<String> words, Set<Long> prints) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < words.size() && (i == 0 || i + WORDS <= words.size()); i++) {
            sums.add(sum(words.subList(i, Math.min(i + WORDS, words.size()))));
        }
        for (int i = 0; i < sums.size() && (i == 0 || i + WINDOW <= sums.size()) && prints.size() < MOST_PRINTS; i++) {
            prints.add(smallest(sums.subList(i, Math.min(i + WINDOW, sums.size()))));
        }
    }

    private static long smallest(List<Long> sums) {
        return sums.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    /** FNV-1a with 64 bits: the same on every machine and in every version, because it is kept. */
    private static long sum(List<String> words) {
        long sum = 0xcbf29ce484222325L;
        for (char letter : String.join(" ", words).toCharArray()) {
            sum = (sum ^ letter) * 0x100000001b3L;
        }
        return sum;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

}
