package org.alliance.communities.board.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when something is to be decided.
 *
 * @param key the same as long as the deadline is about the same thing, and no other deadline's
 * @param summary a case by its key and title, and nothing of its texts
 * @param at null when it is a day
 * @param day null when it is a moment
 * @param since when it came into being
 * @param page the path of the case's page; null when its reader cannot open it
 */
public record Deadline(String key, String summary, Instant at, LocalDate day, Instant since, String page) {

    public static Deadline at(Instant at, String key, String summary, Instant since, String page) {
        return new Deadline(key, summary, at, null, since, page);
    }

    public static Deadline on(LocalDate day, String key, String summary, Instant since, String page) {
        return new Deadline(key, summary, null, day, since, page);
    }

}
