package org.alliance.communities.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.board.feed.Deadline;
import org.alliance.communities.board.feed.DeadlineSource;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.springframework.stereotype.Component;

/** The review limits of open proposals (clause A5): all of them for those who decide or look after them, else one's own. */
@Component
public class ProposalDeadlines implements DeadlineSource {

    private static final Set<Role> SEE_ALL = Set.of(Role.BOARD, Role.BOARD_CHAIR, Role.EXECUTIVE_DIRECTOR, Role.CENTRAL_STAFF);

    /** More than this nobody reads in a calendar; the soonest come first. */
    private static final int MOST = 1000;

    private final OpenReviews reviews;

    private final Directory directory;

    private final ReviewClock reviewClock;

    ProposalDeadlines(OpenReviews reviews, Directory directory, ReviewClock reviewClock) {
        this.reviews = reviews;
        this.directory = directory;
        this.reviewClock = reviewClock;
    }

    @Override
    public List<Deadline> deadlinesOf(Person person) {
        ReviewLimit limit = reviewClock.limit();
        boolean seesAll = person.isAnyOf(SEE_ALL);
        List<OpenReview> seen = seesAll ? reviews.all() : reviews.of(directory.addressesOf(person));
        return seen.stream()
            .flatMap(review -> deadline(review, limit, seesAll ? "/dossiers/" + review.number() : null).stream())
            .sorted(Comparator.comparing((Deadline deadline) -> deadline.at())).limit(MOST).toList();
    }

    /** For whoever follows this one proposal; none when it is decided, or the calendar has too few meetings. */
    public List<Deadline> of(Proposal proposal) {
        return !proposal.isOpen() ? List.of() : reviewClock.deadline(proposal.receivedAt())
            .map(at -> Deadline.at(at, key(proposal.number()), summary(proposal.number(), proposal.title(),
                    proposal.missedAt() != null), proposal.receivedAt(), null)).stream().toList();
    }

    private static Optional<Deadline> deadline(OpenReview review, ReviewLimit limit, String page) {
        return limit.deadline(review.receivedAt()).map(at -> Deadline.at(at, key(review.number()),
                summary(review.number(), review.title(), review.missed()), review.receivedAt(), page));
    }

    private static String key(String number) {
        return "review-" + number;
    }

    private static String summary(String number, String title, boolean missed) {
        return (missed ? "Missed review limit of " : "Review limit of ") + number + ": " + title;
    }

}
