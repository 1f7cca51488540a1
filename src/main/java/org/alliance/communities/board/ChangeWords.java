package org.alliance.communities.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alliance.communities.clock.AllianceTime;

/** What became of the calendar, as a sentence for the record. */
final class ChangeWords {

    /** The sentence stands in the record of each case that follows. */
    private static final int MOST = 3;

    private final AllianceTime time;

    ChangeWords(AllianceTime time) {
        this.time = time;
    }

    /** Empty when only places are others, which moves no deadline. */
    Optional<String> of(Collection<Long> meetings, Meetings before, Meetings after) {
        List<String> all = meetings.stream().flatMap(id -> of(before.find(id), after.find(id).orElseThrow()).stream()).toList();
        String words = all.stream().limit(MOST).collect(Collectors.joining(", "));
        int more = all.size() - MOST;
        return all.isEmpty() ? Optional.empty()
                : Optional.of(more <= 0 ? words : words + ", and " + more + " more changes of the calendar were made with them");
    }

    private Optional<String> of(Optional<Meeting> before, Meeting after) {
        if (before.isEmpty()) {
            return Optional.of("a Board meeting on " + time.show(after.start()) + " was added");
        }
        String meeting = "the Board meeting of " + time.show(before.get().start());
        if (after.isCancelled()) {
            return Optional.of(meeting + " was cancelled");
        }
        return before.get().start().equals(after.start()) ? Optional.empty()
                : Optional.of(meeting + " was moved to " + time.show(after.start()));
    }

}
