package org.alliance.communities.proposal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Flag;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.proposal.reading.Questions;

/** What a proposer is told about the reading of his mail, so that he can put it right. */
final class FoundText {

    private FoundText() {
    }

    static String all(Map<Part, Passage> parts) {
        if (parts.isEmpty()) {
            return Questions.NOTHING_FOUND;
        }
        String certain = quoted(parts, passage -> !passage.isGuess());
        return (certain.isEmpty() ? "" : Questions.WHAT_WE_FOUND + "\n\n" + certain + "\n") + guessed(parts);
    }

    /** What was only guessed is shown to the writer, who knows best; empty when nothing was. */
    static String guessed(Map<Part, Passage> parts) {
        String passages = quoted(parts, Passage::isGuess);
        return passages.isEmpty() ? "" : "\n" + Questions.PLEASE_CHECK + "\n\n" + passages + "\n";
    }

    /** What nobody here could read, and how it reaches the Board all the same; empty when all was read. */
    static String unread(List<Flag> flags) {
        String files = flagged(flags, Flag.UNREADABLE);
        String links = flagged(flags, Flag.ONLY_LINKED);
        return (files.isEmpty() ? "" : "\n" + Questions.UNREADABLE + "\n" + files + "\n" + Questions.SEND_AS_TEXT + "\n")
                + (links.isEmpty() ? "" : "\n" + Questions.ONLY_LINKED + "\n" + links + "\n" + Questions.PASTE_THE_TEXT + "\n");
    }

    private static String flagged(List<Flag> flags, String kind) {
        return flags.stream().filter(flag -> flag.kind().equals(kind)).map(flag -> QuotedText.of(flag.text())).distinct()
            .collect(Collectors.joining("\n"));
    }

    private static String quoted(Map<Part, Passage> parts, Predicate<Passage> which) {
        return parts.entrySet().stream().filter(entry -> which.test(entry.getValue()))
            .map(entry -> "> " + entry.getKey().title() + "\n" + QuotedText.of(entry.getValue().text()))
            .collect(Collectors.joining("\n>\n"));
    }

}
