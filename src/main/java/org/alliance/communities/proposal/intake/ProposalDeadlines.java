package org.alliance.communities.proposal.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.board.feed.Deadline;
import org.alliance.communities.board.feed.DeadlineSource;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.alliance.communities.proposal.OpenReview;
import org.alliance.communities.proposal.OpenReviews;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.ReviewLimit;
import org.springframework.stereotype.Component;

/** The review limits of open proposals (clause A5): all of them for those who decide or look after them, else one's own. */
@Component
public class ProposalDeadlines implements DeadlineSource {

    private static final Set<Role> SEE_ALL = Set.of(Role.BOARD, Role.BOARD_CHAIR, Role.EXECUTIVE_DIRECTOR, Role.CENTRAL_STAFF);

    private static final int MOST = 1000;

    private final OpenReviews reviews;

    private final LeadBook named;

    private final Directory directory;

    private final ReviewClock reviewClock;

    ProposalDeadlines(OpenReviews reviews, LeadBook named, Directory directory, ReviewClock reviewClock) {
        this.reviews = reviews;
        this.named = named;
        this.directory = directory;
        this.reviewClock = reviewClock;
    }

    @Override
    public List<Deadline> deadlinesOf(Person person) {
        List<OpenReview> open = reviews.byDeadline(0, MOST);
        ReviewLimit limit = reviewClock.limit();
        if (person.isAnyOf(SEE_ALL)) {
            return open.stream().flatMap(review -> deadline(review, limit, "/dossiers/" + review.number()).stream()).toList();
        }
        Set<String> own = named.openOf(directory.addressesOf(person));
        return open.stream().filter(review -> own.contains(review.number()))
            .flatMap(review -> deadline(review, limit, null).stream()).toList();
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
