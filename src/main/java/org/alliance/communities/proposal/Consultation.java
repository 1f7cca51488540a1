package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;

/**
 * One body's view on whether the need is already met: who was asked, what it was compared with, what was answered (clause A12).
 *
 * @param asked the names of those who held the office when the question was put
 * @param compared the most similar communities that were shown, one a line; empty when none is similar
 * @param among how many communities were compared; null when that was not counted
 * @param answer null while there is none
 * @param timedOutAt when it was recorded that no answer came in time; null when one came
 */
public record Consultation(Body body, Instant askedAt, List<String> asked, List<String> compared, Integer among, Answer answer,
        Instant timedOutAt) {

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

    /** What is known of the need, in a sentence that tells who looked and found nothing from where nobody looked. */
    public String finding() {
        if (answer == null) {
            return timedOutAt == null ? "Asked; no answer yet." : "No answer came in time: nobody looked whether the need is met.";
        }
        String by = answer.addressedBy().isEmpty() ? "" : " by " + answer.addressedBy();
        return switch (answer.needAddressed()) {
            case "not-addressed" -> "Looked and found nothing that meets the need.";
            case "partly" -> "Looked and found the need met in part" + by + ".";
            default -> "Looked and found the need met" + by + ".";
        };
    }

    /** What the proposal was compared with, in a sentence. */
    public String comparison() {
        String all = among == null ? "all communities that are not closed"
                : among == 1 ? "the one community there is" : among + " communities";
        return compared.isEmpty() ? "Compared with " + all + "; none is similar."
                : "The most similar of " + all + ", with the words they share:";
    }

    public String state() {
        return answer != null ? "answered" : timedOutAt != null ? "timed-out" : "asked";
    }

}
