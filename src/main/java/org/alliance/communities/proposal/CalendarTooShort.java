package org.alliance.communities.proposal;

/** Fewer meetings are ahead in the Board calendar than a review is counted in. */
public record CalendarTooShort() {
}
