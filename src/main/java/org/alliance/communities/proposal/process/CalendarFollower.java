package org.alliance.communities.proposal.process;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.alliance.communities.board.CalendarChanged;
import org.alliance.communities.proposal.OpenReview;
import org.alliance.communities.proposal.OpenReviews;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.ReviewDesk;
import org.alliance.communities.proposal.ReviewLimit;
import org.alliance.communities.workflow.EngineDoor;
import org.alliance.communities.workflow.Waiting;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves every open deadline with the Board calendar. */
@Component
class CalendarFollower {

    private final ReviewDesk desk;

    private final ReviewClock clock;

    private final OpenReviews reviews;

    private final ReviewTasks tasks;

    private final Waiting waiting;

    private final RuntimeService runtime;

    private final EngineDoor door;

    CalendarFollower(ReviewDesk desk, ReviewClock clock, OpenReviews reviews, ReviewTasks tasks, Waiting waiting,
            RuntimeService runtime, EngineDoor door) {
        this.desk = desk;
        this.clock = clock;
        this.reviews = reviews;
        this.tasks = tasks;
        this.waiting = waiting;
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(CalendarChanged change) {
        door.asSystem(() -> follow(change));
    }

    private void follow(CalendarChanged change) {
        reviews.follow(change).forEach(number -> placeAnew(number, change));
        ReviewLimit limit = clock.limit(change.after());
        Map<String, Instant> receipts = reviews.all().stream()
            .collect(Collectors.toMap(OpenReview::number, OpenReview::receivedAt));
        waiting.redate(ProposalReviewProcess.KEY, ProposalReviewProcess.CALENDAR_TIMERS,
                (number, timer) -> receipts.containsKey(number) ? ReviewDates.date(timer, limit, receipts.get(number)) : null);
        tasks.follow(clock.limit(change.before()), limit, receipts);
    }

    private void placeAnew(String number, CalendarChanged change) {
        desk.unschedule(number, change.reason());
        runtime.createMessageCorrelation(ProposalReviewProcess.MEETING_LOST).processInstanceBusinessKey(number).correlate();
    }

}
