package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alliance.communities.community.Part;

/** What one text, the body or an attachment, has for each part. */
final class Finding {

    private Finding() {
    }

    static Map<Part, Passage> in(String source, List<Line> lines) {
        List<Section> sections = Sections.in(lines);
        Map<Part, Passage> found = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            List<Section> about = sections.stream().filter(section -> section.meaning().parts().contains(part)).toList();
            best(part, about).ifPresent(sure -> found.put(part, passage(source, part, sure)));
        }
        needFromPurpose(sections).ifPresent(text -> found.computeIfAbsent(Part.NEED,
                need -> passage(source, need, List.of(text)).asGuess()));
        ProseGuess.in(preamble(sections)).forEach((part, text) -> found.computeIfAbsent(part,
                any -> new Passage(text, source + ", in the text, without a heading", true, false)));
        return found;
    }

    /** Headings that name the part beat others; below each other, all that say something count. */
    private static Optional<List<Section>> best(Part part, List<Section> about) {
        List<Section> said = about.stream().filter(section -> Placeholder.isAnswer(part, section.text())).toList();
        List<Section> certain = said.stream().filter(section -> section.meaning().certain()).toList();
        List<Section> asked = about.stream().filter(section -> section.meaning().certain())
            .filter(section -> !section.answersQuestion() || !section.text().isBlank()).limit(1).toList();
        List<List<Section>> ranked = new ArrayList<>(List.of(certain, said, asked));
        return ranked.stream().filter(sections -> !sections.isEmpty()).findFirst();
    }

    private static Passage passage(String source, Part part, List<Section> sections) {
        String text = sections.stream().map(Section::text).distinct().collect(Collectors.joining("\n\n"));
        String titles = sections.stream().map(section -> '"' + section.heading().title() + '"').distinct()
            .collect(Collectors.joining(" and "));
        String where = sections.get(0).answersQuestion() ? ", below the question " : ", under ";
        boolean confirmed = sections.stream().allMatch(section -> section.meaning().certain());
        return new Passage(text, source + where + titles, Placeholder.isAnswer(part, text), confirmed);
    }

    /** Many charters know no need, only a mission or a purpose that tells it. */
    private static Optional<Section> needFromPurpose(List<Section> sections) {
        return sections.stream().filter(section -> section.meaning().parts().contains(Part.PURPOSE))
            .filter(section -> Placeholder.isAnswer(Part.NEED, section.text()))
            .max(Comparator.comparing(section -> section.text().length()));
    }

    private static String preamble(List<Section> sections) {
        return sections.stream().filter(Section::isPreamble).map(Section::text).collect(Collectors.joining("\n\n"));
    }

}
