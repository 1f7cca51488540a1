package org.alliance.communities.board;

import java.util.List;
import java.util.Optional;

/** Something that is counted in Board meetings. Modules above the Board answer what a change of its calendar would do to them. */
public interface HangsOnCalendar {

    /**
     * Changes nothing.
     *
     * @param before the calendar as it is
     * @param after the calendar as somebody supposes it
     */
    List<Consequence> consequences(Meetings before, Meetings after);

    /** What else somebody should know who supposes this calendar, as a sentence; it concerns no single case. */
    default Optional<String> warning(Meetings after) {
        return Optional.empty();
    }

}
