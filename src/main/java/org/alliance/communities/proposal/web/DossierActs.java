package org.alliance.communities.proposal.web;

import java.security.Principal;

import org.alliance.communities.board.Votes;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What Central Staff do on the dossier page. */
@Controller
@RequestMapping("/dossiers/{number}")
class DossierActs {

    private final Votes votes;

    private final ProposalDesk desk;

    private final PassageDesk passages;

    DossierActs(Votes votes, ProposalDesk desk, PassageDesk passages) {
        this.votes = votes;
        this.desk = desk;
        this.passages = passages;
    }

    @PostMapping("/ballots")
    String recordBallot(@PathVariable String number, @RequestParam String member, @RequestParam String ballot,
            @RequestParam String reason, @RequestParam String received, Principal by, RedirectAttributes back) {
        return answer(number, back, "The ballot is recorded, and the member is told by mail.",
                () -> votes.record(number, member, ballot, reason.strip(), received.strip(), by.getName()));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String number, @RequestParam String reason, @RequestParam String received, Principal by,
            RedirectAttributes back) {
        return answer(number, back, "The proposal is withdrawn, and the proposer is told by mail.",
                () -> desk.withdraw(number, reason.strip(), received.strip(), by.getName()));
    }

    /** One click of Central Staff or the Chair: a guessed passage is an answer, or it is none. */
    @PostMapping("/passages/{id}")
    String judgePassage(@PathVariable String number, @PathVariable long id, @RequestParam boolean right, Principal by,
            RedirectAttributes back) {
        return right
                ? answer(number, back, "The passage is confirmed.", () -> passages.confirm(number, id, by.getName()))
                : answer(number, back, "The passage no longer counts; what is missing now is asked for by mail.",
                        () -> passages.reject(number, id, by.getName()));
    }

    private static String answer(String number, RedirectAttributes back, String done, Runnable act) {
        try {
            act.run();
            back.addFlashAttribute("done", done);
        }
        catch (Refusal refusal) {
            back.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/dossiers/" + number;
    }

}
