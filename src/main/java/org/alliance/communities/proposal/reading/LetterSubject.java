package org.alliance.communities.proposal.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the subjects of our letters to a proposer begin. An answer has one of them too, and its words are no part of a title. */
public enum LetterSubject {

    ACKNOWLEDGEMENT("We have your proposal"), MISSING_PARTS("Your proposal needs a little more"),
    PLEASE_CHECK("Please check what we understood of your proposal"),
    REMINDER("A reminder about your proposal"), QUESTION("A question about your proposal"),
    DECISION("The Board's decision on your proposal"), NO_DECISION("No decision on your proposal yet"),
    WITHDRAWAL("Your proposal is withdrawn");

    private static final Pattern OURS = Pattern.compile("^(?:" + Arrays.stream(values())
        .map(one -> Pattern.quote(one.words)).collect(Collectors.joining("|")) + "): ?", Pattern.CASE_INSENSITIVE);

    private final String words;

    LetterSubject(String words) {
        this.words = words;
    }

    public String about(String title) {
        return words + ": " + title;
    }

    /**
     * @param subject without reply marks
     */
    static String withoutOurs(String subject) {
        return OURS.matcher(subject).replaceFirst("");
    }

}
