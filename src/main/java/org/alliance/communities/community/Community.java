package org.alliance.communities.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A community of practice.
 *
 * @param slug its name in addresses, unique for ever
 * @param proposalNumber the proposal it came from; null for one that is older than this register
 * @param charter the parts it was approved with
 * @param nextDetermination the anniversary by which it must next be decided whether it goes on (clause A22)
 */
public record Community(String slug, String name, Status status, String proposalNumber, LocalDate foundedOn,
        LocalDate nextDetermination, LocalDate closedOn, String closingReason, Map<Part, String> charter, List<Lead> leads,
        List<Service> services) {

    private static final int LONGEST_SUMMARY = 240;

    public enum Status {

        FORMING, ACTIVE, CLOSING, CLOSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /**
     * @param state {@code waiting}, {@code ready}, {@code by-hand} or {@code closed}
     * @param link where it is; null while waiting
     */
    public record Service(StandardService service, String state, String link) {

        public boolean isThere() {
            return link != null;
        }

    }

    /** The anniversary in the year after; counted from the founding day, so that a leap day does not make it drift. */
    LocalDate anniversaryAfter(int year) {
        return foundedOn.plusYears(year + 1L - foundedOn.getYear());
    }

    /** What the community is about, for the public page: its purpose, or else its need. */
    public String description() {
        return charter.getOrDefault(Part.PURPOSE, charter.getOrDefault(Part.NEED, ""));
    }

    /** The beginning of the description, up to the end of a word. */
    public String summary() {
        String all = description().strip();
        if (all.length() <= LONGEST_SUMMARY) {
            return all;
        }
        int end = Character.isHighSurrogate(all.charAt(LONGEST_SUMMARY - 1)) ? LONGEST_SUMMARY - 1 : LONGEST_SUMMARY;
        return all.substring(0, end).replaceFirst("\\s+\\S*\\z", "") + " \u2026";
    }

}
