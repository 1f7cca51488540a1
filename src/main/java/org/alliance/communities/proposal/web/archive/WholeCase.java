package org.alliance.communities.proposal.web.archive;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.alliance.communities.proposal.web.ProposalView;
import org.alliance.communities.proposal.web.ProposalView.VoteView;

/**
 * All there is about a case, as {@code case.json} says it.
 *
 * @param proposal as the API shows it
 * @param decision null while there is none
 * @param versions each text that was ever sent for a part
 * @param votes all votes on the case, oldest first; while one is hidden, without its positions
 * @param meetings by their ids, the Board meetings that the votes name
 * @param mails oldest first
 */
record WholeCase(ProposalView proposal, DecisionFacts decision, List<VersionFacts> versions, List<VoteView> votes,
        Map<String, MeetingFacts> meetings, List<MailFacts> mails) {

    /** @param clauses those of the policy that it rests on */
    record DecisionFacts(String outcome, String reason, OffsetDateTime at, boolean missed, List<String> clauses) {
    }

    /**
     * @param mail the id of the mail that brought it
     * @param counts whether it stands in the proposal
     */
    record VersionFacts(String id, String part, String title, String text, String source, boolean complete, boolean confirmed,
            String mail, OffsetDateTime receivedAt, boolean counts, boolean rejected, String judgedBy) {
    }

    record MeetingFacts(OffsetDateTime start, String place, String status) {
    }

    /**
     * @param file where in the archive its bytes are; null when they are withheld
     * @param withheld why; null when they are not
     */
    record MailFacts(String file, String direction, String id, String messageId, String address, String subject,
            OffsetDateTime at, String state, long bytes, String withheld) {
    }

}
