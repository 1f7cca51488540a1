package org.alliance.communities.proposal.reading;

/**
 * The text that was found for a part.
 *
 * @param text as received, without the empty lines around it
 * @param source where it stood, in words for people: {@code body, under "Statement of need"}
 * @param complete whether it says something; a placeholder does not
 * @param confirmed whether it stood under a heading that clearly names the part. It is false for a guess, which a person
 *     should check: text of a letter without headings, text under a heading that often means the part but may mean
 *     something else (Background, Scope, Goals, Exit criteria), and text under one heading for several parts
 */
public record Passage(String text, String source, boolean complete, boolean confirmed) {

    Passage asGuess() {
        return new Passage(text, source, complete, false);
    }

    /** Whether it was taken for an answer, which its writer should check. */
    public boolean isGuess() {
        return complete && !confirmed;
    }

    /** Whether it adds nothing to the other one, wherever it stood; there may be no other. */
    public boolean saysTheSameAs(Passage other) {
        return other != null && text.equals(other.text) && complete == other.complete && confirmed == other.confirmed;
    }

}
