package org.alliance.communities.mail;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.refusal.Refusal;

/**
 * A mail in or out as one line of a list.
 *
 * @param address who wrote it or whom it goes to; empty when it is nobody's mail or was not read yet
 * @param subject empty when there is none
 * @param state its disposition or how far it came; null until it is placed
 * @param note why, as far as that is known, or null
 * @param caseNumber the case it belongs to, or null
 * @param discarded whether a person said that it is not for us
 */
public record MailLine(Place place, String address, String subject, String state, String note, String caseNumber,
        boolean discarded) {

    /**
     * Where a mail stands among all others, from the newest to the oldest.
     *
     * @param at when it reached the mailbox or was written, on our clock
     */
    public record Place(Instant at, boolean inbound, long id) implements Comparable<Place> {

        private static final Pattern KEY = Pattern.compile("(\\d{1,12})\\.(\\d{1,9})\\.(in|out)\\.(\\d{1,18})");

        /**
         * The place that was once written as one word.
         *
         * @throws Refusal when the word is none of ours
         */
        public static Place ofKey(String key) {
            Matcher matcher = KEY.matcher(key);
            if (!matcher.matches()) {
                throw new Refusal("This link leads nowhere: please begin with the newest mails.");
            }
            return new Place(Instant.ofEpochSecond(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))),
                    matcher.group(3).equals("in"), Long.parseLong(matcher.group(4)));
        }

        /** The place as one word for a link. */
        public String key() {
            return at.getEpochSecond() + "." + at.getNano() + (inbound ? ".in." : ".out.") + id;
        }

        /** Of two mails of the same moment, the one that came in stands first. */
        @Override
        public int compareTo(Place other) {
            int byTime = other.at.compareTo(at);
            int byDirection = byTime != 0 ? byTime : Boolean.compare(other.inbound, inbound);
            return byDirection != 0 ? byDirection : Long.compare(other.id, id);
        }

    }

}
