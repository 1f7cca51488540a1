package org.alliance.communities.proposal;

/** The Board calendar has enough meetings ahead again. */
public record CalendarLongEnough() {
}
