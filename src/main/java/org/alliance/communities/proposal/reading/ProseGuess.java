package org.alliance.communities.proposal.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.alliance.communities.community.Part;

/** Guesses which paragraphs of a letter without headings answer which question, by phrases that such answers hold. */
final class ProseGuess {

    private static final int MOST_PARAGRAPHS = 500;

    private static final int MOST_CHARACTERS = 200_000;

    private ProseGuess() {
    }

    static Map<Part, String> in(String letter) {
        Map<Part, StringBuilder> found = new EnumMap<>(Part.class);
        String capped = letter.length() > MOST_CHARACTERS ? letter.substring(0, MOST_CHARACTERS) : letter;
        List<String> paragraphs = List.of(capped.split("\n[ \t]*\n"));
        paragraphs.stream().limit(MOST_PARAGRAPHS).map(String::strip).forEach(paragraph -> sort(paragraph, found));
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString(),
                (one, other) -> one, () -> new EnumMap<>(Part.class)));
    }

    /** A paragraph on one matter is taken whole; one on several matters is taken apart. */
    private static void sort(String paragraph, Map<Part, StringBuilder> found) {
        List<String> sentences = Sentences.of(paragraph);
        TreeMap<Integer, Part> labels = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            int at = i;
            GuessPhrases.partOf(sentences.get(i)).ifPresent(part -> labels.put(at, part));
        }
        Set<Part> parts = labels.isEmpty() ? Set.of() : EnumSet.copyOf(labels.values());
        if (parts.size() == 1) {
            append(parts.iterator().next(), paragraph, found, "\n\n");
        }
        else if (parts.size() > 1) {
            Part now = labels.firstEntry().getValue();
            EnumSet<Part> begun = EnumSet.noneOf(Part.class);
            for (int i = 0; i < sentences.size(); i++) {
                now = Optional.ofNullable(labels.get(i)).orElse(now);
                append(now, sentences.get(i), found, begun.add(now) ? "\n\n" : " ");
            }
        }
    }

    private static void append(Part part, String text, Map<Part, StringBuilder> found, String between) {
        StringBuilder sofar = found.computeIfAbsent(part, any -> new StringBuilder());
        sofar.append(sofar.isEmpty() ? "" : between).append(text);
    }

}
