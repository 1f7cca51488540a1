package org.alliance.communities.board.packet;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who says beforehand whether they come to a meeting. No ballot depends on it. */
@Component
public class Attendance {

    private static final Set<Role> AT_THE_TABLE = Set.of(Role.BOARD, Role.BOARD_CHAIR, Role.EXECUTIVE_DIRECTOR);

    private final JdbcClient jdbc;

    private final BoardCalendar calendar;

    private final Directory directory;

    private final Clock clock;

    Attendance(JdbcClient jdbc, BoardCalendar calendar, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Takes a member's word for it; a later word replaces an earlier one.
     *
     * @throws Refusal when the meeting is not ahead, or when it is nobody who sits at it
     */
    public void say(long meetingId, String member, boolean coming) {
        if (calendar.get(meetingId).status() != Meeting.Status.PLANNED) {
            throw new Refusal("This meeting is not ahead, so nobody can say any more whether they come.");
        }
        if (directory.byLogin(member).filter(person -> person.isAnyOf(AT_THE_TABLE)).isEmpty()) {
            throw new Refusal("Only those who sit with the Board say whether they come.");
        }
        jdbc.sql("""
                insert into meeting_attendance (meeting_id, member, coming, said_at) values (?, ?, ?, ?)
                on conflict (meeting_id, member) do update set coming = excluded.coming, said_at = excluded.said_at
                """).params(meetingId, member, coming, SqlTime.of(clock.instant())).update();
    }

    /** What a member said; empty when nothing. */
    public Optional<Boolean> of(long meeting, String member) {
        return Optional.ofNullable(all(meeting).get(member));
    }

    Set<String> regrets(long meeting) {
        return all(meeting).entrySet().stream().filter(said -> !said.getValue()).map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }

    private Map<String, Boolean> all(long meeting) {
        Map<String, Boolean> said = new HashMap<>();
        jdbc.sql("select member, coming from meeting_attendance where meeting_id = ?").param(meeting).query(row -> {
            said.put(row.getString("member"), row.getBoolean("coming"));
        });
        return said;
    }

}
