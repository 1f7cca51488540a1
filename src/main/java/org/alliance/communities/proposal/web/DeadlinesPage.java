package org.alliance.communities.proposal.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.proposal.OpenReview;
import org.alliance.communities.proposal.OpenReviews;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.ReviewLimit;
import org.alliance.communities.proposal.ReviewSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All open proposals by their deadlines, which are counted live against the calendar (clause A5). */
@Controller
class DeadlinesPage {

    private static final int ROWS = 50;

    /**
     * @param deadline null when the calendar has too few meetings
     * @param passed which meeting has passed since receipt, in words
     * @param placedOn null while on none
     */
    record Row(OpenReview review, Instant deadline, String passed, Instant placedOn) {
    }

    private final OpenReviews open;

    private final ReviewClock reviewClock;

    private final ReviewSettings settings;

    private final Clock clock;

    DeadlinesPage(OpenReviews open, ReviewClock reviewClock, ReviewSettings settings, Clock clock) {
        this.open = open;
        this.reviewClock = reviewClock;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param page from 1
     */
    @GetMapping("/board/deadlines")
    String deadlines(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.min(Math.max(page, 1), Integer.MAX_VALUE / ROWS);
        List<OpenReview> reviews = open.byDeadline((shown - 1) * ROWS, ROWS + 1);
        ReviewLimit limit = reviewClock.limit();
        Instant now = clock.instant();
        model.addAttribute("rows", reviews.stream().limit(ROWS).map(review -> row(review, limit, now)).toList());
        model.addAttribute("meetings", settings.meetings());
        model.addAttribute("page", shown);
        model.addAttribute("more", reviews.size() > ROWS);
        return "deadlines";
    }

    private static Row row(OpenReview review, ReviewLimit limit, Instant now) {
        Instant placedOn = review.meetingId() == null ? null
                : limit.meetings().find(review.meetingId()).map(Meeting::start).orElse(null);
        return new Row(review, limit.deadline(review.receivedAt()).orElse(null), limit.inWords(limit.passed(review.receivedAt(), now)),
                placedOn);
    }

}
