package org.alliance.communities.board.packet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where published packets stand. They are only ever added. */
@Component
class PacketShelf {

    private static final String NEWEST = """
            not exists (select 1 from packet_version newer
                        where newer.meeting_id = v.meeting_id and newer.version > v.version)
            """;

    private static final String WITHOUT = """
            not m.cancelled and m.starts_at > :now
                and not exists (select 1 from packet_version v where v.meeting_id = m.id)
            """;

    private static final String UNMAILED = """
            from packet_version v join board_meeting m on m.id = v.meeting_id
            where v.mailed_at is null and not m.cancelled and m.starts_at > :now and
            """ + NEWEST;

    private final JdbcClient jdbc;

    private final ObjectMapper json;

    PacketShelf(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether it was added; false when somebody else has added this version meanwhile. */
    boolean add(Published version, byte[] pdf) {
        Edition edition = version.edition();
        return jdbc.sql("""
                insert into packet_version (meeting_id, version, published_at, published_by, content, changes, pdf)
                values (:meeting, :version, :at, :by, :content, :changes, :pdf) on conflict do nothing
                """)
            .param("meeting", version.packet().meeting()).param("version", edition.number())
            .param("at", SqlTime.of(edition.at())).param("by", edition.by()).param("content", written(version.packet()))
            .param("changes", edition.changes().toArray(String[]::new)).param("pdf", pdf, Types.BINARY).update() == 1;
    }

    Optional<Published> newest(long meeting) {
        return jdbc.sql("select * from packet_version v where meeting_id = ? and " + NEWEST).param(meeting)
            .query(this::published).optional();
    }

    Optional<Published> get(long meeting, int version) {
        return jdbc.sql("select * from packet_version where meeting_id = ? and version = ?").params(meeting, version)
            .query(this::published).optional();
    }

    /** All versions for a meeting, newest first. */
    List<Edition> editions(long meeting) {
        return jdbc.sql("""
                select version, published_at, published_by, changes from packet_version
                where meeting_id = ? order by version desc
                """).param(meeting).query((row, n) -> edition(row)).list();
    }

    Optional<byte[]> pdf(long meeting, int version) {
        return jdbc.sql("select pdf from packet_version where meeting_id = ? and version = ?").params(meeting, version)
            .query(byte[].class).optional();
    }

    /** The soonest meeting to come for which nothing was published. */
    Optional<Instant> unpublished(Instant now) {
        return jdbc.sql("select m.starts_at from board_meeting m where " + WITHOUT + " order by m.starts_at limit 1")
            .param("now", SqlTime.of(now)).query((row, n) -> SqlTime.get(row, "starts_at")).optional();
    }

    /** The ids of the meetings to come up to a moment for which nothing was published. */
    List<Long> unpublishedUntil(Instant now, Instant until) {
        return jdbc.sql("select m.id from board_meeting m where " + WITHOUT + " and m.starts_at <= :until order by m.starts_at")
            .param("now", SqlTime.of(now)).param("until", SqlTime.of(until)).query(Long.class).list();
    }

    /** The soonest meeting to come whose newest packet nobody was mailed. */
    Optional<Instant> unmailed(Instant now) {
        return jdbc.sql("select m.starts_at " + UNMAILED + " order by m.starts_at limit 1").param("now", SqlTime.of(now))
            .query((row, n) -> SqlTime.get(row, "starts_at")).optional();
    }

    /** Marks as mailed what is due, and says which those are: of two nodes one gets each. */
    List<Published> takeUnmailed(Instant now, Instant until) {
        return jdbc.sql("""
                update packet_version set mailed_at = :now where (meeting_id, version) in (select v.meeting_id, v.version
                """ + UNMAILED + " and m.starts_at <= :until) and mailed_at is null returning *")
            .param("now", SqlTime.of(now)).param("until", SqlTime.of(until)).query(this::published).list();
    }

    private Published published(ResultSet row, int n) throws SQLException {
        return new Published(edition(row), read(row.getString("content")), SqlTime.get(row, "mailed_at"));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getInt("version"), SqlTime.get(row, "published_at"), row.getString("published_by"),
                List.of((String[]) row.getArray("changes").getArray()));
    }

    private String written(Packet packet) {
        try {
            return json.writeValueAsString(packet);
        }
        catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Packet read(String content) {
        try {
            return json.readValue(content, Packet.class);
        }
        catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
