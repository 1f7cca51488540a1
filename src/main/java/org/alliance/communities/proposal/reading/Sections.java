package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Heading.Form;
import org.alliance.communities.proposal.reading.Headings.Found;

/** Divides a text at its headings. */
class Sections {

    private final List<Line> lines;

    private final Headings headings;

    private final List<Optional<Found>> known;

    private final List<Section> found = new ArrayList<>();

    private final Set<Form> used = EnumSet.noneOf(Form.class);

    private Sections(List<Line> lines) {
        this.lines = lines;
        this.headings = new Headings(lines);
        this.known = IntStream.range(0, lines.size())
            .mapToObj(at -> lines.get(at).isOwn() ? headings.knownAt(at) : Optional.<Found>empty()).toList();
    }

    static List<Section> in(List<Line> lines) {
        return new Sections(lines).divide();
    }

    private List<Section> divide() {
        noteForms();
        found.add(Section.withoutHeading());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (line.role()) {
                case QUOTE -> quoted(line).ifPresent(found::add);
                case ATTRIBUTION -> found.add(unasked());
                case OWN -> i += own(i) - 1;
            }
        }
        found.set(found.size() - 1, current().withoutSignOff());
        return found;
    }

    /** Which forms this writer uses for headings; only of these a heading with strange words is believed. */
    private void noteForms() {
        known.stream().flatMap(Optional::stream).filter(heading -> !heading.meaning().isOther())
            .forEach(heading -> used.add(heading.heading().form()));
    }

    /** Our mail asks with the titles of the parts; quoted back they are no answer, but what is written below them is. */
    private static Optional<Section> quoted(Line line) {
        // Below our name nothing answers a question any more: there stand the notices that gateways add.
        return Questions.isSignature(line.words()) ? Optional.of(unasked())
                : Questions.partOf(line.unquoted()).map(part -> Section.below(part.title(), Meaning.certainly(part)));
    }

    private static Section unasked() {
        return Section.under(Heading.line("", Form.BARE), Meaning.OTHER);
    }

    /** @return how many lines were read */
    private int own(int at) {
        if (SignOff.isFarewell(lines, at)) {
            found.add(unasked());
            return 1;
        }
        if (SignOff.isPostscript(lines.get(at)) && current().heading().title().isEmpty()) {
            found.add(Section.withoutHeading());
        }
        Optional<Found> heading = known.get(at).filter(this::divides);
        if (heading.isPresent()) {
            found.add(Section.under(heading.get().heading(), heading.get().meaning()));
            return heading.get().heading().lines();
        }
        Optional<Heading> strange = headings.strangeAt(at, used, current().heading().form()).filter(this::isNotDeeper);
        if (strange.isPresent()) {
            found.add(Section.under(strange.get(), Meaning.OTHER));
            return strange.get().lines();
        }
        current().add(lines.get(at).text());
        return 1;
    }

    /**
     * "Goals" below "Planned activities" belongs to the answer; so does a heading of another kind that we know no part for.
     */
    private boolean divides(Found next) {
        Meaning now = current().meaning();
        boolean answering = now.certain() && !now.isOther();
        if (next.meaning().isOther()) {
            return used.contains(next.heading().form()) && isNotDeeper(next.heading());
        }
        boolean below = isDeeper(next.heading()) && now.parts().stream().anyMatch(Part::required);
        return next.meaning().certain() || !answering || !below && !now.parts().containsAll(next.meaning().parts());
    }

    private boolean isNotDeeper(Heading next) {
        return !isDeeper(next);
    }

    private boolean isDeeper(Heading next) {
        int level = current().heading().level();
        return level > 0 && (next.level() > level || next.level() == 0);
    }

    private Section current() {
        return found.get(found.size() - 1);
    }

}
