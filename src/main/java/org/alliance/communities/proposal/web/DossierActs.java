package org.alliance.communities.proposal.web;

import java.security.Principal;

import org.alliance.communities.board.BallotBox;
import org.alliance.communities.board.Conditions;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.VoteBetweenMeetings;
import org.alliance.communities.refusal.Back;
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

    private final BallotBox box;

    private final Conditions conditions;

    private final VoteBetweenMeetings electronic;

    private final ProposalDesk desk;

    private final PassageDesk passages;

    private final Resubmissions resubmissions;

    DossierActs(BallotBox box, Conditions conditions, VoteBetweenMeetings electronic, ProposalDesk desk, PassageDesk passages,
            Resubmissions resubmissions) {
        this.box = box;
        this.conditions = conditions;
        this.electronic = electronic;
        this.desk = desk;
        this.passages = passages;
        this.resubmissions = resubmissions;
    }

    @PostMapping("/ballots")
    String recordBallot(@PathVariable String number, @RequestParam String member, @RequestParam String ballot,
            @RequestParam String reason, @RequestParam String received, Principal by, RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The ballot is recorded, and the member is told by mail.",
                () -> box.record(number, member, ballot, reason.strip(), received.strip(), by.getName()));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String number, @RequestParam String reason, @RequestParam String received, Principal by,
            RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The proposal is withdrawn, and the proposer is told by mail.",
                () -> desk.withdraw(number, reason.strip(), received.strip(), by.getName()));
    }

    @PostMapping("/earlier")
    String takeUp(@PathVariable String number, @RequestParam String earlier, Principal by, RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The two cases are linked.",
                () -> resubmissions.link(number, earlier.strip(), by.getName()));
    }

    @PostMapping("/earlier/undoing")
    String undoLink(@PathVariable String number, @RequestParam String reason, Principal by, RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The link is undone; both records say why.",
                () -> resubmissions.unlink(number, reason.strip(), by.getName()));
    }

    /** One click of Central Staff or the Chair: a guessed passage is an answer, or it is none. */
    @PostMapping("/passages/{id}")
    String judgePassage(@PathVariable String number, @PathVariable long id, @RequestParam boolean right, Principal by,
            RedirectAttributes back) {
        return right
                ? Back.to("/dossiers/" + number, back, "The passage is confirmed.", () -> passages.confirm(number, id, by.getName()))
                : Back.to("/dossiers/" + number, back, "The passage no longer counts; what is missing now is asked for by mail.",
                        () -> passages.reject(number, id, by.getName()));
    }

    /** One of Central Staff or the Chair has seen that a condition of the approval is met. */
    @PostMapping("/conditions/{id}")
    String meet(@PathVariable String number, @PathVariable long id, @RequestParam String proof, Principal by,
            RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The condition is met.", () -> conditions.meet(number, id, proof.strip(), by.getName()));
    }

    /** The Chair calls an electronic vote on a proposal that need not wait for a meeting. */
    @PostMapping("/electronic-vote")
    String voteBetweenMeetings(@PathVariable String number, @RequestParam String reason, Principal by,
            RedirectAttributes back) {
        return Back.to("/dossiers/" + number, back, "The electronic vote is called, and the members are told by mail.",
                () -> electronic.call(number, reason.strip(), by.getName()));
    }

}
