package org.alliance.communities.board.packet;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known about an item.
 *
 * @param texts as the applicants wrote them
 * @param opinions what those said who were asked beforehand
 * @param comparison in a sentence, what it was compared with; empty when it is no matter of comparing
 * @param similar what came out as similar, one line each
 */
public record Background(List<Fact> facts, List<Text> texts, List<Opinion> opinions, String comparison,
        List<String> similar) {

    public record Fact(String label, String text) {
    }

    /**
     * @param note what the reader should know about it, such as that nobody confirmed it; may be empty
     */
    public record Text(String heading, String text, String note) {
    }

    /**
     * @param state whether an answer came, when, and from whom, in a sentence
     */
    public record Opinion(String who, String state, List<Fact> answers) {
    }

    /** No more than some facts and texts. */
    public static Background of(List<Fact> facts, List<Text> texts) {
        return new Background(facts, texts, List.of(), "", List.of());
    }

    Background and(Fact fact) {
        return new Background(Stream.concat(facts.stream(), Stream.of(fact)).toList(), texts, opinions, comparison, similar);
    }

}
