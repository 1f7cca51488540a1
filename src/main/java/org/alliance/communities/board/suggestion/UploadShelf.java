package org.alliance.communities.board.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.board.suggestion.CalendarImport.Upload;
import org.alliance.communities.clock.Due;
import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendar files that wait for somebody's yes, for a day at most: calendars of people say more than is needed here. */
@Component
class UploadShelf implements Due {

    private static final Duration KEPT = Duration.ofDays(1);

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    private final Clock clock;

    UploadShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(String name, byte[] content, String by) {
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        discard(by);
        jdbc.sql("insert into calendar_upload (uploaded_by, uploaded_at, name, content) values (?, ?, ?, ?)")
            .params(by, SqlTime.of(clock.instant()), line.substring(0, Math.min(line.length(), LONGEST_NAME)), content).update();
    }

    Optional<Upload> of(String by) {
        return jdbc.sql("select name, uploaded_at, content from calendar_upload where uploaded_by = ?").param(by)
            .query((row, n) -> new Upload(row.getString("name"), SqlTime.get(row, "uploaded_at"), row.getBytes("content"))).optional();
    }

    void discard(String by) {
        jdbc.sql("delete from calendar_upload where uploaded_by = ?").param(by).update();
    }

    @Override
    public Optional<Instant> next() {
        return jdbc.sql("select uploaded_at from calendar_upload order by uploaded_at limit 1")
            .query((row, n) -> SqlTime.get(row, "uploaded_at").plus(KEPT)).optional();
    }

    @Override
    public void run() {
        jdbc.sql("delete from calendar_upload where uploaded_at <= ?").param(SqlTime.of(clock.instant().minus(KEPT))).update();
    }

}
