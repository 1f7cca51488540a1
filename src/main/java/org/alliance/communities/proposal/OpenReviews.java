package org.alliance.communities.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.alliance.communities.board.CalendarChanged;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.history.CaseHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of all proposals that are not decided, without a word of their texts, and how they follow the calendar. */
@Component
@Transactional
public class OpenReviews {

    private final JdbcClient jdbc;

    private final ReviewClock reviewClock;

    private final Votes votes;

    private final CaseHistory history;

    private final AllianceTime time;

    OpenReviews(JdbcClient jdbc, ReviewClock reviewClock, Votes votes, CaseHistory history, AllianceTime time) {
        this.jdbc = jdbc;
        this.reviewClock = reviewClock;
        this.votes = votes;
        this.history = history;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<OpenReview> all() {
        return jdbc.sql("select * from proposal where outcome is null order by number").query(OpenReviews::review).list();
    }

    /** Some of them, the soonest deadline first; those without one, because the calendar has too few meetings, before. */
    @Transactional(readOnly = true)
    public List<OpenReview> byDeadline(int from, int most) {
        return jdbc.sql("select * from proposal where outcome is null order by deadline nulls first, number offset ? limit ?")
            .params(from, most).query(OpenReviews::review).list();
    }

    /** Those that somebody with these addresses sent or is to lead. */
    @Transactional(readOnly = true)
    public List<OpenReview> of(Set<String> addresses) {
        return jdbc.sql("""
                select * from proposal p where outcome is null and (proposer_email = any(:addresses)
                    or exists (select 1 from proposal_lead l where l.number = p.number and l.email = any(:addresses)))
                """).param("addresses", addresses.toArray(String[]::new)).query(OpenReviews::review).list();
    }

    private static OpenReview review(ResultSet row, int n) throws SQLException {
        return new OpenReview(row.getString("number"), row.getString("title"), SqlTime.get(row, "received_at"),
                SqlTime.get(row, "deadline"), row.getObject("meeting_id", Long.class), row.getObject("missed_at") != null,
                row.getBoolean("settled"));
    }

    /**
     * Puts on record what a change of the calendar does to all of them, in a few statements whatever their number.
     *
     * @return the numbers of the proposals that must be placed anew
     */
    public List<String> follow(CalendarChanged change) {
        ReviewLimit limit = reviewClock.limit(change.after());
        List<OpenReview> open = all();
        List<OpenReview> moved = open.stream().filter(review -> !Objects.equals(review.deadline(), deadline(limit, review))).toList();
        moved.stream().collect(Collectors.groupingBy(review -> Optional.ofNullable(deadline(limit, review)), numbers()))
            .forEach((deadline, numbers) -> setDeadline(numbers, deadline.orElse(null), change));
        moved.stream().filter(OpenReview::isPlaced).collect(Collectors.partitioningBy(review -> limit
                .isLastChance(review.receivedAt(), meeting(limit, review)), numbers()))
            .forEach((lastChance, numbers) -> votes.setLastChance(numbers, lastChance));
        return open.stream().filter(OpenReview::isPlaced)
            .filter(review -> limit.isLost(review.receivedAt(), review.missed(), meeting(limit, review)))
            .map(OpenReview::number).toList();
    }

    private static Instant deadline(ReviewLimit limit, OpenReview review) {
        return limit.deadline(review.receivedAt()).orElse(null);
    }

    private static Meeting meeting(ReviewLimit limit, OpenReview review) {
        return limit.meetings().find(review.meetingId()).orElseThrow();
    }

    private static Collector<OpenReview, ?, List<String>> numbers() {
        return Collectors.mapping(OpenReview::number, Collectors.toList());
    }

    private void setDeadline(List<String> numbers, Instant deadline, CalendarChanged change) {
        jdbc.sql("update proposal set deadline = ? where number = any(?)")
            .params(SqlTime.of(deadline), numbers.toArray(String[]::new)).update();
        history.noteAll(numbers, change.by(), "the review limit is now "
                + (deadline == null ? "open, because the calendar has too few meetings" : time.show(deadline))
                + ", because " + change.reason());
    }

}
