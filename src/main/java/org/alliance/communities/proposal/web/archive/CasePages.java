package org.alliance.communities.proposal.web.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.paper.Paper;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.web.DecisionViews;
import org.alliance.communities.proposal.web.ProposalView;
import org.springframework.stereotype.Component;

/** The pages of an archive, to be read with any browser and on paper. */
@Component
class CasePages {

    /** Longer texts are read in {@code case.json}, where they stand whole. */
    private static final int LONGEST_TEXT = 30_000;

    private final Paper paper;

    private final DecisionViews decisions;

    CasePages(Paper paper, DecisionViews decisions) {
        this.paper = paper;
        this.decisions = decisions;
    }

    /** Name to page: the dossier, and the decision where there is one. */
    Map<String, String> of(Proposal proposal, WholeCase file) {
        Map<String, String> pages = new LinkedHashMap<>();
        if (!proposal.isOpen()) {
            pages.put("decision", paper.fill("decision-print", "Decision on " + proposal.number(),
                    Map.of("decision", decisions.of(proposal))));
        }
        pages.put("dossier", paper.fill("dossier-print", "Dossier " + proposal.number(), Map.of("file", file, "view", file.proposal(),
                "short", shortened(file))));
        return pages;
    }

    byte[] pdf(String page) {
        return paper.pdf(page);
    }

    /** What was sent or said for this proposal, to how it is printed. */
    private static Map<String, String> shortened(WholeCase file) {
        return Stream.concat(file.versions().stream().map(WholeCase.VersionFacts::text),
                file.proposal().questions().stream().flatMap(one -> one.answers().stream()).map(ProposalView.AnswerView::text))
            .distinct().collect(Collectors.toMap(Function.identity(), CasePages::shortened));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "\n[%,d more characters are in case.json.]".formatted(text.length() - end);
    }

}
