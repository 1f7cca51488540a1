package org.alliance.communities.board.suggestion;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which entry of a calendar file a meeting is known again. */
@Component
class MeetingSources {

    private final JdbcClient jdbc;

    MeetingSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of meetings by their sources. */
    Map<String, Long> all() {
        return jdbc.sql("select source, id from board_meeting where source is not null")
            .query((row, n) -> Map.entry(row.getString("source"), row.getLong("id"))).list().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remember(long meeting, String source) {
        jdbc.sql("update board_meeting set source = null where source = ? and id <> ?").params(source, meeting).update();
        jdbc.sql("update board_meeting set source = ? where id = ?").params(source, meeting).update();
    }

}
