package org.alliance.communities.board;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;

import org.alliance.communities.board.Meeting.Status;
import org.alliance.communities.board.MeetingChange.Kind;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Which changes of the calendar make sense. */
@Component
class CalendarRules {

    /** Two meetings whose starts are nearer than this would overlap. */
    private static final Duration APART = Duration.ofHours(1);

    /** A date beyond this is a slip of the pen. */
    private static final Period AHEAD = Period.ofYears(5);

    private static final int LONGEST_PLACE = 500;

    private final AllianceTime time;

    CalendarRules(AllianceTime time) {
        this.time = time;
    }

    /**
     * @throws Refusal when the change makes no sense
     * @throws NotFound when it is about a meeting that does not exist
     */
    void check(Meetings meetings, MeetingChange change, Instant now) {
        if (change.kind() != Kind.ADD) {
            mustBePlanned(meetings.find(change.meeting()).orElseThrow(() -> unknown(change.meeting())));
        }
        if (change.kind() != Kind.CANCEL) {
            mustBeAhead(change.start(), now);
            mustBeApart(meetings, change);
            mustBeReadable(change.place());
        }
    }

    static NotFound unknown(long meeting) {
        return new NotFound("There is no Board meeting " + meeting + ".");
    }

    private static void mustBePlanned(Meeting meeting) {
        if (meeting.status() != Status.PLANNED) {
            throw new Refusal("This meeting is " + (meeting.isCancelled() ? "cancelled" : "over") + " and cannot be changed.");
        }
    }

    private void mustBeAhead(Instant start, Instant now) {
        if (!start.isAfter(now)) {
            throw new Refusal("A Board meeting can only be set for a time that is still to come.");
        }
        if (start.isAfter(now.atZone(time.zone()).plus(AHEAD).toInstant())) {
            throw new Refusal("A Board meeting can be set for the next five years only. Is the year right?");
        }
    }

    private void mustBeApart(Meetings meetings, MeetingChange change) {
        meetings.all().stream().filter(other -> !other.isCancelled())
            .filter(other -> change.kind() == Kind.ADD || other.id() != change.meeting())
            .filter(other -> Duration.between(other.start(), change.start()).abs().compareTo(APART) < 0)
            .findFirst().ifPresent(other -> {
                throw new Refusal("There is a Board meeting at this time already, on " + time.show(other.start())
                        + ": meetings begin at least an hour apart.");
            });
    }

    private static void mustBeReadable(String place) {
        if (place.length() > LONGEST_PLACE) {
            throw new Refusal("The place or link of a meeting has at most " + LONGEST_PLACE + " letters.");
        }
        if (place.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("The place or link of a meeting is one line of text.");
        }
    }

}
