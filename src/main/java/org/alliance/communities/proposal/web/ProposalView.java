package org.alliance.communities.proposal.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A proposal as the contract shows it. Texts are as received.
 *
 * @param follows the number of the earlier proposal that this one takes up; null when none
 * @param followedBy the numbers of those that took this one up
 * @param questions what the office asked the proposer, oldest first
 */
public record ProposalView(String number, String title, ProposerView proposer, OffsetDateTime receivedAt, String status,
        boolean missed, Map<String, PartView> parts, List<String> missingParts, List<FlagView> flags,
        OffsetDateTime reviewDeadline, int meetingsPassed, Map<String, ConsultationView> consultation, VoteView vote,
        List<ConditionView> conditions, String follows, List<String> followedBy, List<QuestionView> questions,
        List<HistoryView> history) {

    /**
     * @param name empty when neither the mail nor the directory gave one
     */
    public record ProposerView(String email, String name) {

        /** For people. */
        public String shown() {
            return name.isBlank() ? email : name + " (" + email + ")";
        }

    }

    public record PartView(String text, String source, boolean complete, boolean confirmed) {
    }

    public record FlagView(String part, String kind, String text) {
    }

    public record ConsultationView(String state, OffsetDateTime askedAt, List<String> asked, List<String> compared,
            Integer among, String comparison, String finding, String needAddressed, String addressedBy, String fitsMission,
            String advice, String answeredBy, OffsetDateTime answeredAt, OffsetDateTime timedOutAt) {
    }

    /**
     * @param standing how it stands or ended, and what is still lacking, in a sentence
     * @param tally null while nobody may know it
     * @param ballots who has been heard; positions only as the visibility of the vote allows
     */
    public record VoteView(String state, String meeting, OffsetDateTime openedAt, OffsetDateTime closesAt, OffsetDateTime closedAt,
            String motion, String outcome, String standing, String minutes, int seats, int cast,
            Map<String, Integer> tally, List<BallotView> ballots) {
    }

    public record BallotView(String member, String name, String ballot, String reason, OffsetDateTime castAt, String castBy,
            String received, String source, String conflict, boolean vacated) {
    }

    public record ConditionView(String id, String what, String who, LocalDate due, boolean done, boolean overdue,
            OffsetDateTime doneAt, String doneBy, String proof) {
    }

    /**
     * @param askedBy a login
     * @param open whether nothing has come since
     */
    public record QuestionView(String id, String text, String askedBy, String office, OffsetDateTime askedAt, boolean open,
            List<AnswerView> answers) {
    }

    /**
     * @param from the address of who answered
     * @param text their own words
     * @param whole all that stands in the body of the mail; null for those who may not read mails
     * @param mail the id of the mail; null when it came otherwise
     * @param recordedBy the login of who heard it; null for a mail
     * @param received how it came; null for a mail
     */
    public record AnswerView(String from, OffsetDateTime at, String text, String whole, String mail, String recordedBy,
            String received) {
    }

    public record HistoryView(OffsetDateTime at, String who, String onBehalfOf, String what) {
    }

}
