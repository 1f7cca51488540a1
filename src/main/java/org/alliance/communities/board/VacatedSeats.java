package org.alliance.communities.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.clock.Due;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the seats of those who have left the Board out of the open votes. Who comes back gets a seat in the next vote. */
@Component
class VacatedSeats implements Due {

    /** A seat whose member has left. */
    private record Left(long vote, String caseNumber, String member, String name) {
    }

    private final JdbcClient jdbc;

    private final BoardCalendar calendar;

    private final Directory directory;

    private final CaseHistory history;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    VacatedSeats(JdbcClient jdbc, BoardCalendar calendar, Directory directory, CaseHistory history, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Optional<Instant> next() {
        return left(null).isEmpty() ? Optional.empty() : Optional.of(clock.instant());
    }

    @Override
    @Transactional
    public void run() {
        calendar.holdStill();
        left(null).forEach(seat -> {
            jdbc.sql("select id from vote where id = ? for update").param(seat.vote()).query(Long.class).single();
            vacate(seat);
        });
    }

    /** Brings the seats of a vote up to date that the caller has locked. */
    public void settle(long vote) {
        left(vote).forEach(this::vacate);
    }

    private void vacate(Left seat) {
        int fresh = jdbc.sql("""
                update vote_seat s set vacated_at = ? from vote v
                where v.id = s.vote_id and v.state = 'open' and s.vote_id = ? and s.member = ? and s.vacated_at is null
                """).params(SqlTime.of(clock.instant()), seat.vote(), seat.member()).update();
        if (fresh > 0) {
            history.note(seat.caseNumber(), CaseHistory.SYSTEM,
                    "seat vacated: " + seat.name() + " has left the Board, and the seat no longer counts in the open vote");
            events.publishEvent(new SeatVacated(seat.caseNumber(), seat.member()));
        }
    }

    private List<Left> left(Long vote) {
        String[] members = directory.withRole(Role.BOARD).stream().map(Person::login).toArray(String[]::new);
        return jdbc.sql("""
                select v.id, v.case_number, s.member, s.name from vote_seat s join vote v on v.id = s.vote_id
                where v.state = 'open' and s.vacated_at is null and s.member <> all (:members)
                    and (:vote::bigint is null or v.id = :vote::bigint)
                order by v.id, s.member
                """).param("members", members).param("vote", vote)
            .query((row, n) -> new Left(row.getLong("id"), row.getString("case_number"), row.getString("member"),
                    row.getString("name")))
            .list();
    }

}
