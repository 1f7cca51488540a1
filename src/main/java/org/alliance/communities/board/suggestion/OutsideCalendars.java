package org.alliance.communities.board.suggestion;

import org.alliance.communities.refusal.Refusal;

/** Calendars that others publish in the web. */
public interface OutsideCalendars {

    /**
     * The file behind an address.
     *
     * @throws Refusal when it is not to be read, cannot be read, or is too large
     */
    byte[] fetch(String address);

}
