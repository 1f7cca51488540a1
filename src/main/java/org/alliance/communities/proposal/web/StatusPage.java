package org.alliance.communities.proposal.web;

import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.alliance.communities.board.feed.PersonalCalendar;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ProposalDeadlines;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.refusal.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The proposer's own page, behind a secret link. Links are forwarded, and mail scanners follow them: it changes nothing, shows
 * where the proposal stands, what the office asks about it and no word of it beyond its title, and keeps its address to itself.
 */
@Controller
class StatusPage {

    /**
     * What stands on the page, so that no template can show more.
     *
     * @param takesUp the number of an earlier one and how that ended; null when it takes up none
     * @param takenUpBy the numbers of those that took it up
     */
    record Standing(String number, String title, String status, Instant receivedAt, Instant reviewBy, String passed,
            List<String> missing, List<Asked> asked, String takesUp, List<String> takenUpBy) {
    }

    /**
     * A question that is open: its writer knows that it stands here.
     *
     * @param office who asks, without a name
     */
    record Asked(String text, String office, Instant at) {
    }

    private final Proposals proposals;

    private final ReviewClock reviewClock;

    private final ProposalDeadlines deadlines;

    private final PersonalCalendar calendar;

    private final QuestionDesk questions;

    private final Resubmissions resubmissions;

    private final AllianceTime time;

    StatusPage(Proposals proposals, ReviewClock reviewClock, ProposalDeadlines deadlines, PersonalCalendar calendar,
            QuestionDesk questions, Resubmissions resubmissions, AllianceTime time) {
        this.proposals = proposals;
        this.reviewClock = reviewClock;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.questions = questions;
        this.resubmissions = resubmissions;
        this.time = time;
    }

    /** Before anything is looked up, so that a page for a wrong link is as silent as one for a right one. */
    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/proposals/{token}.ics")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
            .body(calendar.of(deadlines.of(proposal(token))));
    }

    private Proposal proposal(String token) {
        return proposals.ofPageToken(token).orElseThrow(() -> new NotFound("There is no such proposal."));
    }

    @GetMapping("/proposals/{token}")
    String status(@PathVariable String token, Model model) {
        Proposal proposal = proposal(token);
        model.addAttribute("file", "/proposals/" + token + ".ics");
        model.addAttribute("standing", new Standing(proposal.number(), proposal.title(), proposals.status(proposal).key(),
                proposal.receivedAt(), reviewClock.deadline(proposal.receivedAt()).orElse(null), reviewClock.passedInWords(proposal),
                proposal.missing().stream().map(Part::key).toList(), asked(proposal),
                resubmissions.earlier(proposal.number()).map(earlier -> earlier.ended(time)).orElse(null),
                resubmissions.later(proposal.number())));
        return "status";
    }

    private List<Asked> asked(Proposal proposal) {
        return !proposal.isOpen() ? List.of() : questions.openOf(proposal.number()).stream()
            .map(one -> new Asked(one.text(), one.office().title(), one.askedAt())).toList();
    }

}
