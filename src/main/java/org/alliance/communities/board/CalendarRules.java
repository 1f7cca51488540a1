package org.alliance.communities.board;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;

import org.alliance.communities.board.Meeting.Status;
import org.alliance.communities.board.MeetingChange.Kind;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Which changes of the calendar make sense. */
@Component
class CalendarRules {

    /** A date beyond this is a slip of the pen. */
    private static final Period AHEAD = Period.ofYears(5);

    private static final int LONGEST_PLACE = 500;

    private final Duration apart;

    private final AllianceTime time;

    CalendarRules(BoardSettings settings, AllianceTime time) {
        this.apart = settings.meetingLength();
        this.time = time;
    }

    /**
     * As the calendar would be after all of them. One may go where another one goes away from, in any order.
     *
     * @throws Refusal when one of the changes makes no sense
     * @throws NotFound when one is about a meeting that does not exist
     */
    Meetings check(Meetings before, List<MeetingChange> changes, Instant now) {
        Meetings after = before;
        for (MeetingChange change : changes) {
            check(after, change, now);
            after = after.with(change);
        }
        mustBeApart(before, after);
        return after;
    }

    private void check(Meetings meetings, MeetingChange change, Instant now) {
        if (change.kind() != Kind.ADD) {
            mustBePlanned(meetings.find(change.meeting()).orElseThrow(() -> unknown(change.meeting())));
        }
        if (change.kind() != Kind.CANCEL) {
            mustBeAhead(change.start(), now);
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

    /** Two that stand there too near to each other do not keep others from being changed. */
    private void mustBeApart(Meetings before, Meetings after) {
        List<Meeting> counting = after.all().stream().filter(meeting -> !meeting.isCancelled()).toList();
        for (int i = 1; i < counting.size(); i++) {
            Meeting one = counting.get(i - 1);
            Meeting next = counting.get(i);
            boolean isOld = isThere(before, one);
            if (Duration.between(one.start(), next.start()).compareTo(apart) < 0 && !(isOld && isThere(before, next))) {
                throw new Refusal("There is a Board meeting at this time already, on " + time.show((isOld ? one : next).start())
                        + ": meetings begin at least " + length() + " apart.");
            }
        }
    }

    private static boolean isThere(Meetings before, Meeting meeting) {
        return before.find(meeting.id()).filter(was -> was.start().equals(meeting.start())).isPresent();
    }

    private String length() {
        return apart.toMinutes() % 60 == 0 && apart.toHours() > 1 ? apart.toHours() + " hours" : apart.toMinutes() + " minutes";
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
