package org.alliance.communities.proposal.web;

import java.security.Principal;
import java.util.stream.Collectors;

import org.alliance.communities.board.BallotPaper;
import org.alliance.communities.board.Votes;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.refusal.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page with all there is about a proposal, and the short forms of it. */
@Controller
class DossierPages {

    private final Proposals proposals;

    private final ProposalViews views;

    private final ReviewClock reviewClock;

    private final PassageDesk passages;

    private final Votes votes;

    private final BallotPaper paper;

    private final Resubmissions resubmissions;

    private final Inbox inbox;

    DossierPages(Proposals proposals, ProposalViews views, ReviewClock reviewClock, PassageDesk passages, Votes votes,
            BallotPaper paper, Resubmissions resubmissions, Inbox inbox) {
        this.proposals = proposals;
        this.views = views;
        this.reviewClock = reviewClock;
        this.passages = passages;
        this.votes = votes;
        this.paper = paper;
        this.resubmissions = resubmissions;
        this.inbox = inbox;
    }

    @GetMapping("/dossiers/{number}")
    String dossier(@PathVariable String number, Model model) {
        model.addAttribute("versions", passages.of(number).stream()
            .collect(Collectors.groupingBy(version -> version.part().key())));
        return show(proposals.get(number), model, "dossier");
    }

    /** Stands above the forms in Tasklist. A member reads there what their ballot asks of them and nobody else. */
    @GetMapping("/dossiers/{number}/summary")
    String summary(@PathVariable String number, Principal reader, Model model) {
        model.addAttribute("paper", votes.latest(number).flatMap(vote -> paper.of(vote, reader.getName())).orElse(null));
        return show(proposals.get(number), model, "summary");
    }

    /** A mail that a person must sort. */
    @GetMapping("/mail/{id}/summary")
    String mail(@PathVariable long id, Model model) {
        model.addAttribute("mail", inbox.find(id).orElseThrow(() -> new NotFound("There is no such mail.")));
        model.addAttribute("read", inbox.mayBeOpened(id) ? inbox.read(id) : null);
        return "mail-summary";
    }

    private String show(Proposal proposal, Model model, String template) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("view", views.view(proposal));
        model.addAttribute("passed", reviewClock.passedInWords(proposal));
        model.addAttribute("earlier", resubmissions.earlier(proposal.number()).orElse(null));
        return template;
    }

}
