package org.alliance.communities.proposal;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.board.Conditions;
import org.alliance.communities.board.Conditions.Tracked;
import org.alliance.communities.board.Vote;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How a decision is told to a proposer: what, when, by which count, why, on which conditions, and how it goes on. It names no
 * voter, and the reasons are those that the Chair recorded, never what stands on a ballot.
 */
@Component
class DecisionText {

    private final Conditions conditions;

    private final Directory directory;

    private final MailSettings mail;

    private final AllianceTime time;

    private final URI site;

    DecisionText(Conditions conditions, Directory directory, MailSettings mail, AllianceTime time,
            @Value("${communities.public-url}") URI site) {
        this.conditions = conditions;
        this.directory = directory;
        this.mail = mail;
        this.time = time;
        this.site = site;
    }

    /** The text of the letter about a vote that decided. */
    String of(Proposal proposal, Vote vote) {
        List<Tracked> asked = conditions.of(proposal.number());
        return paragraphs(outcome(proposal, asked.size()), when(vote) + late(proposal), "The vote: " + vote.sentence(),
                reasons(proposal, vote), conditions(asked), next(proposal, asked), grounds(proposal));
    }

    /** The text of the letter about a withdrawal. */
    String ofWithdrawal(Proposal proposal) {
        return paragraphs("as you asked, your proposal " + named(proposal) + " is withdrawn. Nothing more will be done about it.",
                "Put on record on " + time.show(proposal.decision().at()) + ", with the reason: " + proposal.decision().reason(),
                "If this was not your wish, please tell us at once by an answer to this mail.", again("propose it again"),
                grounds(proposal));
    }

    /**
     * The text of the letter about a vote that decided nothing.
     *
     * @param review by when the Board must decide now; null when that is past
     */
    String ofNoDecision(Proposal proposal, Vote vote, String review) {
        String why = vote.outcome().equals("deferred") ? "the Board deferred the decision." : "too few took part in the vote.";
        return paragraphs("The Board has not decided on your proposal " + named(proposal) + " yet: " + why
                + " It is not refused by this.", when(vote), "The vote: " + vote.sentence(), minutes(vote),
                review == null ? "The time for the review is over, so the Chair now says how it goes on. You will hear from us."
                        : "It will be placed on a later meeting, and is to be decided by " + review + ". You need do nothing.");
    }

    private static String outcome(Proposal proposal, int asked) {
        return switch (proposal.decision().outcome()) {
            case APPROVED -> "The Board has approved your proposal " + named(proposal)
                    + (asked == 0 ? "." : asked == 1 ? " on one condition." : " on " + asked + " conditions.");
            case DECLINED -> "The Board has not approved your proposal " + named(proposal) + ": it is declined.";
            case RETURNED -> "The Board returns your proposal " + named(proposal) + " to you for revision.";
            case WITHDRAWN -> throw new IllegalStateException("No vote withdraws a proposal");
        };
    }

    private static String named(Proposal proposal) {
        return "\"" + proposal.title() + "\" (" + proposal.number() + ")";
    }

    private String when(Vote vote) {
        return vote.isElectronic()
                ? "This was an electronic vote without a meeting, closed on " + time.show(vote.closedAt()) + "."
                : "This was at the Board meeting of " + time.show(vote.meeting().start()) + ".";
    }

    private static String late(Proposal proposal) {
        return proposal.isMissed() ? " It was later than the policy asks for, and that stays on record." : "";
    }

    private String reasons(Proposal proposal, Vote vote) {
        String recorded = minutes(vote);
        return !recorded.isEmpty() || proposal.decision().outcome() == Outcome.APPROVED ? recorded
                : "No reasons were recorded with the vote" + (vote.isElectronic() ? ". " : "; they will be in the minutes of the Board. ")
                        + chair() + " can tell you more: please answer to this mail.";
    }

    private static String minutes(Vote vote) {
        return vote.minutes() == null || vote.minutes().isBlank() ? "" : "From the record of the Board:\n\n" + vote.minutes();
    }

    private String chair() {
        return directory.withRole(Role.BOARD_CHAIR).stream().findFirst().map(one -> "The Chair, " + one.name() + ",")
            .orElse("The Chair");
    }

    private String conditions(List<Tracked> asked) {
        return asked.isEmpty() ? "" : asked.stream()
            .map(one -> "- " + one.what() + " (" + one.who() + ", " + (one.due() == null ? "no date set" : "by " + time.show(one.due())) + ")")
            .collect(Collectors.joining("\n", (asked.size() == 1 ? "The condition" : "The conditions, each") + " with who meets it and by when:\n\n", ""));
    }

    private String next(Proposal proposal, List<Tracked> asked) {
        return switch (proposal.decision().outcome()) {
            case APPROVED -> "How it goes on: the community is being set up now, and you will hear from us when its page, folder and"
                    + " list are there." + (asked.isEmpty() ? "" : " Please tell us by an answer to this mail when a condition is met.");
            case RETURNED -> (proposal.missing().isEmpty() ? "" : "These parts are missing: " + proposal.missing().stream()
                .map(part -> part.title()).collect(Collectors.joining(", ")) + ".\n\n") + again("send the revised proposal");
            default -> again("propose it again");
        };
    }

    /** Only an answer is tied to this case by itself: anybody can name a number. */
    private String again(String act) {
        return "How it goes on: this case is closed. To " + act + ", please answer to this mail with the whole text under the same"
                + " headings: it becomes a case of its own with its own time for review, linked to this one. If you write a new mail"
                + " to " + mail.intake().get(0).value() + " instead, please name the number above in it; Central Staff then link the two.";
    }

    private String grounds(Proposal proposal) {
        return Grounds.of(proposal).stream().map(clause -> "- " + clause.name() + ": " + clause.text()).collect(Collectors.joining("\n",
                "The clauses of the policy behind this, in our words (" + site.resolve("/policy") + "):\n\n", ""));
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

}
