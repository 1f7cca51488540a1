package org.alliance.communities.proposal.web;

import java.util.List;

import org.alliance.communities.proposal.Decisions;
import org.alliance.communities.proposal.Decisions.Decided;
import org.alliance.communities.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the Board decided, for everyone with a login; who voted how is for readers of the dossier. */
@Controller
class DecisionPages {

    private static final int ROWS = 50;

    private final Proposals proposals;

    private final Decisions decisions;

    private final DecisionViews views;

    DecisionPages(Proposals proposals, Decisions decisions, DecisionViews views) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.views = views;
    }

    /**
     * @param year null for all years
     * @param page from 1
     */
    @GetMapping("/decisions")
    String all(@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.min(Math.max(page, 1), Integer.MAX_VALUE / ROWS);
        List<Decided> rows = decisions.newest(year, (shown - 1) * ROWS, ROWS + 1);
        model.addAttribute("rows", rows.stream().limit(ROWS).toList());
        model.addAttribute("years", decisions.years());
        model.addAttribute("year", year);
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > ROWS);
        return "decisions";
    }

    @GetMapping("/decisions/{number}")
    String one(@PathVariable String number, Model model) {
        model.addAttribute("decision", views.of(proposals.get(number)));
        return "decision";
    }

}
