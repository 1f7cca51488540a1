package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines under one heading; the first section of a text stands under none. */
class Section {

    /** The section that begins a text. */
    static final Meaning NO_HEADING = new Meaning(Set.of(), false);

    private final Heading heading;

    private final Meaning meaning;

    private final boolean answersQuestion;

    private final List<String> lines = new ArrayList<>();

    private Section(Heading heading, Meaning meaning, boolean answersQuestion) {
        this.heading = heading;
        this.meaning = meaning;
        this.answersQuestion = answersQuestion;
    }

    static Section withoutHeading() {
        return new Section(Heading.line("", Heading.Form.BARE), NO_HEADING, false);
    }

    static Section under(Heading heading, Meaning meaning) {
        Section section = new Section(heading, meaning, false);
        section.add(heading.rest());
        return section;
    }

    /** What is written below our own question, which stands there as a quote. */
    static Section below(String question, Meaning meaning) {
        return new Section(Heading.line(question, Heading.Form.BARE), meaning, true);
    }

    void add(String line) {
        lines.add(line);
    }

    Heading heading() {
        return heading;
    }

    Meaning meaning() {
        return meaning;
    }

    boolean isPreamble() {
        return meaning.equals(NO_HEADING);
    }

    boolean answersQuestion() {
        return answersQuestion;
    }

    List<String> lines() {
        return lines;
    }

    /** As received, without the empty lines and the rules around it. */
    String text() {
        int start = 0;
        int end = lines.size();
        while (start < end && isEdge(lines.get(start))) {
            start++;
        }
        while (end > start && isEdge(lines.get(end - 1))) {
            end--;
        }
        return String.join("\n", lines.subList(start, end)).stripTrailing();
    }

    private static boolean isEdge(String line) {
        return line.strip().chars().allMatch(c -> "_-=*~|: ".indexOf(c) >= 0);
    }

    Section withoutSignOff() {
        Section section = new Section(heading, meaning, answersQuestion);
        section.lines.addAll(SignOff.without(lines));
        return section;
    }

}
