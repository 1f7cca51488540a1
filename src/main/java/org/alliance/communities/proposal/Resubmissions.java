package org.alliance.communities.proposal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which proposal takes up again which earlier one that ended without approval. Each is a case of its own: the later has its own
 * number and its own review clock.
 */
@Component
@Transactional
public class Resubmissions {

    /** That one proposal takes up an earlier one. */
    public record Link(String later, String earlier) {
    }

    private final Proposals proposals;

    private final CaseHistory history;

    private final JdbcClient jdbc;

    private final Clock clock;

    Resubmissions(Proposals proposals, CaseHistory history, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts on record that a proposal takes up an earlier one.
     *
     * @param by the login of who says so, or the sender of the mail
     * @throws Refusal when the earlier one is no such proposal
     */
    public void link(String number, String earlier, String by) {
        Proposal again = proposals.get(number);
        Proposal before = proposals.find(earlier)
            .orElseThrow(() -> new Refusal("There is no proposal " + earlier + "."));
        if (!canBeTakenUp(before)) {
            throw new Refusal(earlier + " is " + (before.isOpen() ? "still in review" : "approved")
                    + ": only a proposal that ended without approval can be taken up again.");
        }
        if (before.receivedAt().isAfter(again.receivedAt()) || earlier.equals(number)) {
            throw new Refusal("A proposal can only take up again an earlier one.");
        }
        boolean first = jdbc.sql("""
                insert into proposal_follows (number, follows, by_whom, at) values (?, ?, ?, ?) on conflict do nothing
                """).params(number, earlier, by, SqlTime.of(clock.instant())).update() == 1;
        if (!first) {
            throw new Refusal(number + " takes up " + follows(number).orElseThrow() + " already.");
        }
        history.note(number, by, "takes up " + earlier + " again, which was " + before.decision().outcome().key());
        history.note(earlier, by, "was taken up again by " + number);
    }

    /**
     * Takes back a link that was wrong. It stays on record with the reason; another one may take its place.
     *
     * @param by the login of who says so
     * @throws Refusal when there is no link, or no reason given
     */
    public void unlink(String number, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("Please say why the link is wrong: it stays in the record of both cases.");
        }
        String earlier = follows(number)
            .orElseThrow(() -> new Refusal(number + " takes up no earlier proposal, so there is no link to undo."));
        boolean first = jdbc.sql("""
                update proposal_follows set undone_by = ?, undone_at = ?, undone_reason = ?
                 where number = ? and follows = ? and undone_at is null
                """).params(by, SqlTime.of(clock.instant()), reason, number, earlier).update() == 1;
        if (!first) {
            throw new Refusal("This link was undone already.");
        }
        history.note(number, by, "does not take up " + earlier + " after all: " + reason);
        history.note(earlier, by, "was not taken up by " + number + " after all: " + reason);
    }

    /** The earlier proposal that this one takes up, and how it ended. */
    @Transactional(readOnly = true)
    public Optional<Earlier> earlier(String number) {
        return Optional.ofNullable(earlier(List.of(number)).get(number));
    }

    /** The same for several at once, by the number of the later one. */
    @Transactional(readOnly = true)
    Map<String, Earlier> earlier(Collection<String> numbers) {
        Map<String, Earlier> earlier = new HashMap<>();
        jdbc.sql("""
                select f.number as later, p.* from proposal_follows f join proposal p on p.number = f.follows
                where f.number = any(?) and f.undone_at is null
                """).param(numbers.toArray(String[]::new))
            .query(row -> {
                earlier.put(row.getString("later"), new Earlier(row.getString("number"), ProposalBook.decision(row)));
            });
        return earlier;
    }

    /** Whether it ended without approval. */
    public static boolean canBeTakenUp(Proposal proposal) {
        return !proposal.isOpen() && proposal.decision().outcome() != Outcome.APPROVED;
    }

    /** The number of the earlier proposal that this one takes up. */
    @Transactional(readOnly = true)
    public Optional<String> follows(String number) {
        return jdbc.sql("select follows from proposal_follows where number = ? and undone_at is null").param(number)
            .query(String.class).optional();
    }

    /** The numbers of those that take this one up, oldest first. */
    @Transactional(readOnly = true)
    public List<String> later(String number) {
        return touching(List.of(number)).stream().filter(link -> link.earlier().equals(number)).map(Link::later).toList();
    }

    /** Those in which any of these proposals is the later or the earlier one, the oldest first. */
    @Transactional(readOnly = true)
    public List<Link> touching(Collection<String> numbers) {
        return jdbc.sql("""
                select number, follows from proposal_follows
                where (number = any(:n) or follows = any(:n)) and undone_at is null order by number
                """).param("n", numbers.toArray(String[]::new))
            .query((row, n) -> new Link(row.getString("number"), row.getString("follows"))).list();
    }

}
