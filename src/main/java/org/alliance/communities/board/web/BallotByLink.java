package org.alliance.communities.board.web;

import jakarta.servlet.http.HttpServletResponse;

import org.alliance.communities.board.Ballot;
import org.alliance.communities.board.BallotBox;
import org.alliance.communities.board.BallotPaper.Blank;
import org.alliance.communities.board.BallotPaper;
import org.alliance.communities.board.CaseNames;
import org.alliance.communities.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ballot of a member who does not log in, behind a link that was mailed to them. Scanners follow links, so looking at it
 * changes nothing; links are forwarded, so it never shows a ballot that was cast before.
 */
@Controller
@RequestMapping("/ballots/{token}")
class BallotByLink {

    private static final String PAGE = "ballot";

    private final BallotPaper paper;

    private final BallotBox box;

    private final CaseNames names;

    BallotByLink(BallotPaper paper, BallotBox box, CaseNames names) {
        this.paper = paper;
        this.box = box;
        this.names = names;
    }

    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        try {
            show(paper.behind(token), token, model);
        }
        catch (Refusal refusal) {
            model.addAttribute("refused", refusal.getMessage());
        }
        return PAGE;
    }

    private void show(Blank blank, String token, Model model) {
        model.addAttribute("paper", blank);
        model.addAttribute("subject", names.of(blank.caseNumber()));
        model.addAttribute("action", "/ballots/" + token);
    }

    @PostMapping
    String cast(@PathVariable String token, @RequestParam(defaultValue = "") String ballot,
            @RequestParam(defaultValue = "") String reason, Model model) {
        try {
            Ballot cast = box.castByLink(token, ballot, Typed.text(reason));
            model.addAttribute("done", "Your ballot is recorded: " + cast.position().key()
                    + ". A letter to you confirms it and has a new link, should you want to change it.");
            return PAGE;
        }
        catch (Refusal refusal) {
            model.addAttribute("typed", reason);
            model.addAttribute("chosen", ballot);
            show(token, model);
            model.addAttribute("refused", refusal.getMessage());
            return PAGE;
        }
    }

}
