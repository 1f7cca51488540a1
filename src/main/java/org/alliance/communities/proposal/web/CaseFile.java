package org.alliance.communities.proposal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.board.Conditions.Tracked;
import org.alliance.communities.board.Vote;
import org.alliance.communities.history.CaseHistory.Line;
import org.alliance.communities.proposal.Consultation;
import org.alliance.communities.proposal.ProposerQuestion;
import org.alliance.communities.proposal.ReviewLimit;

/** What is kept about many proposals outside of them, by their numbers. */
record CaseFile(ReviewLimit limit, Map<String, List<Consultation>> consultations, Map<String, Vote> votes,
        Map<String, List<Tracked>> conditions, Map<String, String> follows, Map<String, List<String>> followedBy,
        Map<String, List<ProposerQuestion>> questions, Map<String, List<Line>> history) {

    List<Consultation> consultations(String number) {
        return consultations.getOrDefault(number, List.of());
    }

    Optional<Vote> vote(String number) {
        return Optional.ofNullable(votes.get(number));
    }

    List<Tracked> conditions(String number) {
        return conditions.getOrDefault(number, List.of());
    }

    /** The number of the earlier proposal that this one takes up; null when none. */
    String follows(String number) {
        return follows.get(number);
    }

    /** The numbers of those that took this one up, oldest first. */
    List<String> followedBy(String number) {
        return followedBy.getOrDefault(number, List.of());
    }

    List<ProposerQuestion> questions(String number) {
        return questions.getOrDefault(number, List.of());
    }

    List<Line> history(String number) {
        return history.getOrDefault(number, List.of());
    }

}
