package org.alliance.communities.board.web;

import java.security.Principal;

import org.alliance.communities.board.BallotBox;
import org.alliance.communities.board.BallotPaper;
import org.alliance.communities.board.CaseNames;
import org.alliance.communities.board.Vote;
import org.alliance.communities.board.Votes;
import org.alliance.communities.refusal.Back;
import org.alliance.communities.refusal.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own page of a vote: what they said so far, and a ballot as long as it takes one. */
@Controller
@RequestMapping("/votes/{number}")
class OwnBallot {

    private final Votes votes;

    private final BallotPaper paper;

    private final BallotBox box;

    private final CaseNames names;

    OwnBallot(Votes votes, BallotPaper paper, BallotBox box, CaseNames names) {
        this.votes = votes;
        this.paper = paper;
        this.box = box;
        this.names = names;
    }

    @GetMapping
    String show(@PathVariable String number, Principal member, Model model) {
        Vote vote = votes.latest(number).orElseThrow(() -> new NotFound("There is no vote on this case."));
        paper.of(vote, member.getName()).ifPresentOrElse(blank -> model.addAttribute("paper", blank),
                () -> model.addAttribute("closed", "This vote takes no ballot of yours: it is not open, or you have no seat in it."));
        model.addAttribute("subject", names.of(number));
        model.addAttribute("mine", box.ofMember(vote, member.getName()));
        model.addAttribute("action", "/votes/" + number);
        model.addAttribute("dossier", "/dossiers/" + number);
        return "ballot";
    }

    @PostMapping
    String cast(@PathVariable String number, @RequestParam(defaultValue = "") String ballot,
            @RequestParam(defaultValue = "") String reason, Principal member, RedirectAttributes back) {
        back.addFlashAttribute(Back.TYPED, reason);
        back.addFlashAttribute("chosen", ballot);
        return Back.to("/votes/" + number, back, "Your ballot is recorded.",
                () -> box.castOnPage(number, member.getName(), ballot, Typed.text(reason)));
    }

}
