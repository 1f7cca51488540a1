package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.alliance.communities.board.Consequence;
import org.alliance.communities.board.Consequence.Kind;
import org.alliance.communities.board.HangsOnCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.clock.AllianceTime;
import org.springframework.stereotype.Component;

/** Tells what another calendar would do to the proposals that are not decided (clause A5). */
@Component
class ProposalsOnCalendar implements HangsOnCalendar {

    private final OpenReviews reviews;

    private final ReviewClock reviewClock;

    private final AllianceTime time;

    private final Clock clock;

    ProposalsOnCalendar(OpenReviews reviews, ReviewClock reviewClock, AllianceTime time, Clock clock) {
        this.reviews = reviews;
        this.reviewClock = reviewClock;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public List<Consequence> consequences(Meetings before, Meetings after) {
        ReviewLimit was = reviewClock.limit(before);
        ReviewLimit is = reviewClock.limit(after);
        List<Consequence> found = new ArrayList<>();
        for (OpenReview review : reviews.all()) {
            placement(review, was, is).ifPresent(found::add);
            limit(review, was, is).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Consequence> placement(OpenReview review, ReviewLimit was, ReviewLimit is) {
        if (!review.isPlaced()) {
            return Optional.empty();
        }
        Instant before = was.meetings().find(review.meetingId()).orElseThrow().start();
        Meeting meeting = is.meetings().find(review.meetingId()).orElseThrow();
        if (is.isLost(review.receivedAt(), review.missed(), meeting)) {
            return Optional.of(of(review, Kind.PLACED_ANEW, "loses the meeting of " + time.show(before)
                    + ", on which it is placed, and the Chair must place it anew"));
        }
        return meeting.start().equals(before) ? Optional.empty()
                : Optional.of(of(review, Kind.FOLLOWS, "stays on its meeting, and its vote moves to " + time.show(meeting.start())));
    }

    private Optional<Consequence> limit(OpenReview review, ReviewLimit was, ReviewLimit is) {
        Instant before = was.deadline(review.receivedAt()).orElse(null);
        Instant after = is.deadline(review.receivedAt()).orElse(null);
        if (Objects.equals(before, after) || review.missed()) {
            return Optional.empty();
        }
        if (after == null) {
            return Optional.of(of(review, Kind.LATE, "has no review limit any more, because the calendar has too few meetings; it was "
                    + time.show(before)));
        }
        if (before == null) {
            return Optional.of(of(review, Kind.SOONER, "gets the review limit " + time.show(after) + askedInTime(review, is)));
        }
        return Optional.of(after.isAfter(before)
                ? of(review, Kind.LATE, "may be decided as late as " + time.show(after) + " instead of " + time.show(before))
                : of(review, Kind.SOONER, "must be decided by " + time.show(after) + " instead of " + time.show(before)
                        + askedInTime(review, is)));
    }

    private String askedInTime(OpenReview review, ReviewLimit is) {
        boolean over = is.consultationEnds(review.receivedAt()).filter(end -> !end.isAfter(clock.instant())).isPresent();
        return over && !review.consultationSettled() ? "; what the consultation has not answered counts as timed out at once" : "";
    }

    private static Consequence of(OpenReview review, Kind kind, String what) {
        return new Consequence(kind, review.number(), review.title(), "/dossiers/" + review.number(), what);
    }

}
