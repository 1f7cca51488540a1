package org.alliance.communities.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.Meeting.Status;

/** A calendar of the Board, real or supposed, that never changes. Deadlines are counted in its meetings (clause A5). */
public final class Meetings {

    private static final Comparator<Meeting> BY_TIME = Comparator.comparing(Meeting::start).thenComparing(Meeting::id);

    private final List<Meeting> all;

    private final List<Meeting> counting;

    public Meetings(List<Meeting> meetings) {
        this.all = meetings.stream().sorted(BY_TIME).toList();
        this.counting = all.stream().filter(meeting -> !meeting.isCancelled()).toList();
    }

    /** Cancelled ones too, in the order of time. */
    public List<Meeting> all() {
        return all;
    }

    public Optional<Meeting> find(long id) {
        return all.stream().filter(meeting -> meeting.id() == id).findFirst();
    }

    /** The first so many meetings after a moment that are not cancelled, in the order of time. */
    public List<Meeting> after(Instant moment, int most) {
        return counting.stream().filter(meeting -> meeting.start().isAfter(moment)).limit(most).toList();
    }

    /** The meeting that is the last one within a limit of so many meetings; empty when the calendar has too few. */
    public Optional<Meeting> last(Instant after, int limit) {
        List<Meeting> within = after(after, limit);
        return within.size() < limit ? Optional.empty() : Optional.of(within.get(limit - 1));
    }

    /** From when on fewer meetings than so many are ahead; empty when the calendar never had that many. */
    public Optional<Instant> fewerFrom(int many) {
        return counting.size() < many ? Optional.empty() : Optional.of(counting.get(counting.size() - many).start());
    }

    /** How many meetings, not cancelled, began after one moment and not after another. */
    public int begun(Instant after, Instant until) {
        return (int) counting.stream().map(Meeting::start)
            .filter(start -> start.isAfter(after) && !start.isAfter(until)).count();
    }

    /** Whether the calendar is already as a change would have it. */
    public boolean has(MeetingChange change) {
        return switch (change.kind()) {
            case ADD -> counting.stream().anyMatch(meeting -> isAs(meeting, change));
            case MOVE -> find(change.meeting()).filter(meeting -> !meeting.isCancelled() && isAs(meeting, change)).isPresent();
            case CANCEL -> find(change.meeting()).filter(Meeting::isCancelled).isPresent();
        };
    }

    private static boolean isAs(Meeting meeting, MeetingChange change) {
        return meeting.start().equals(change.start()) && meeting.place().equals(change.place());
    }

    /** As the calendar would be after a change. A meeting that it does not have is neither moved nor cancelled. */
    public Meetings with(MeetingChange change) {
        List<Meeting> changed = new ArrayList<>(all);
        switch (change.kind()) {
            case ADD -> changed.add(new Meeting(MeetingChange.NEW, change.start(), change.place(), Status.PLANNED));
            case MOVE -> changed.replaceAll(meeting -> meeting.id() != change.meeting() ? meeting
                    : new Meeting(meeting.id(), change.start(), change.place(), meeting.status(), meeting.version(),
                            meeting.changedAt()));
            case CANCEL -> changed.replaceAll(meeting -> meeting.id() != change.meeting() ? meeting
                    : new Meeting(meeting.id(), meeting.start(), meeting.place(), Status.CANCELLED, meeting.version(),
                            meeting.changedAt()));
        }
        return new Meetings(changed);
    }

}
