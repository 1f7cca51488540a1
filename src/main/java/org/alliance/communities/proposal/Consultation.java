package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;

/**
 * One body's view on whether the need is already met.
 *
 * @param compared the most similar communities that were shown, one a line; empty when none is similar
 * @param answer null while there is none
 * @param timedOutAt when it was recorded that no answer came in time; null when one came
 */
public record Consultation(Body body, Instant askedAt, List<String> compared, Answer answer, Instant timedOutAt) {

    /**
     * @param needAddressed {@code not-addressed}, {@code partly} or {@code addressed}
     * @param addressedBy the slug of the community that meets the need; may be empty
     * @param fitsMission {@code yes}, {@code partly} or {@code no}; may be empty
     */
    public record Answer(String needAddressed, String addressedBy, String fitsMission, String advice, String by,
            Instant at) {
    }

    public boolean isSettled() {
        return answer != null || timedOutAt != null;
    }

    public String state() {
        return answer != null ? "answered" : timedOutAt != null ? "timed-out" : "asked";
    }

}
