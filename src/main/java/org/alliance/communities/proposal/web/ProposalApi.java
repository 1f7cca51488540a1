package org.alliance.communities.proposal.web;

import java.security.Principal;
import java.util.List;

import org.alliance.communities.board.BallotBox;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Proposals;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals for programs. */
@RestController
@RequestMapping("/api/proposals")
class ProposalApi {

    private static final int MOST = 10_000;

    record RecordedBallot(String member, String ballot, String reason, String received) {
    }

    record Withdrawal(String reason, String received) {
    }

    private final Proposals proposals;

    private final ProposalViews views;

    private final ProposalDesk desk;

    private final BallotBox box;

    ProposalApi(Proposals proposals, ProposalViews views, ProposalDesk desk, BallotBox box) {
        this.proposals = proposals;
        this.views = views;
        this.desk = desk;
        this.box = box;
    }

    @GetMapping
    List<ProposalView> newest(@RequestParam(defaultValue = "100") int size) {
        return views.view(proposals.newest(Math.max(1, Math.min(size, MOST))));
    }

    @GetMapping("/{number}")
    ProposalView one(@PathVariable String number) {
        return views.view(proposals.get(number));
    }

    @PostMapping("/{number}/ballots")
    ProposalView recordBallot(@PathVariable String number, @RequestBody RecordedBallot ballot, Principal by) {
        box.record(proposals.get(number).number(), text(ballot.member()), text(ballot.ballot()), text(ballot.reason()),
                text(ballot.received()), by.getName());
        return one(number);
    }

    @PostMapping("/{number}/withdrawal")
    ProposalView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal, Principal by) {
        desk.withdraw(proposals.get(number).number(), text(withdrawal.reason()), text(withdrawal.received()), by.getName());
        return one(number);
    }

    private static String text(String value) {
        return value == null ? "" : value.replace("\0", "").strip();
    }

}
