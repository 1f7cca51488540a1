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
import org.alliance.communities.refusal.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where published packets stand. They are only ever added. */
@Component
class PacketShelf {

    private static final String NEWEST = """
            not exists (select 1 from packet_version newer
                        where newer.meeting_id = v.meeting_id and newer.version > v.version)
            """;

    private static final String BASIS = """
            m.version as changes, (select count(*) from vote b where b.meeting_id = m.id and b.opened_at is not null) as votes
            """;

    private final JdbcClient jdbc;

    private final ObjectMapper json;

    PacketShelf(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether it was added; false when somebody else has added this version meanwhile. */
    boolean add(Published version, byte[] pdf, Basis basis) {
        Edition edition = version.edition();
        return jdbc.sql("""
                insert into packet_version (meeting_id, version, published_at, published_by, content, changes, pdf,
                    meeting_changes, votes_opened)
                values (:meeting, :version, :at, :by, :content, :changes, :pdf, :seen, :votes) on conflict do nothing
                """)
            .param("seen", basis.changes()).param("votes", basis.votes())
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

    /** What a meeting is at this moment. */
    Basis basis(long meeting) {
        return jdbc.sql("select " + BASIS + " from board_meeting m where m.id = ?").param(meeting)
            .query((row, n) -> new Basis(row.getInt("changes"), row.getInt("votes"))).optional()
            .orElseThrow(() -> new NotFound("There is no Board meeting " + meeting + "."));
    }

    /** Nothing that a packet tells is another because of what happened to the meeting: the version keeps up with it. */
    void keepsUp(Published version, Basis basis) {
        jdbc.sql("update packet_version set meeting_changes = ?, votes_opened = ? where meeting_id = ? and version = ?")
            .params(basis.changes(), basis.votes(), version.packet().meeting(), version.edition().number()).update();
    }

    /** What the meetings to come lack, each one thing at a time. Of a cancelled one only those hear who were mailed before. */
    List<Lack> lacking(Instant now) {
        return jdbc.sql("""
                select * from (
                    select id, starts_at, case
                        when published is null then case when not cancelled then 'PACKET' end
                        when changes <> meeting_changes or votes <> votes_opened and not cancelled then 'NEWER_VERSION'
                        when mailed_at is null and (not cancelled or mailed) then 'POST' end as lack
                    from (select m.id, m.starts_at, m.cancelled, v.version as published, v.meeting_changes, v.votes_opened, v.mailed_at,
                                 exists (select 1 from packet_version o where o.meeting_id = m.id and o.mailed_at is not null) as mailed,
                                 """ + BASIS + """
                          from board_meeting m left join packet_version v on v.meeting_id = m.id and """ + " " + NEWEST + """
                          where m.starts_at > :now) meeting) meeting
                where lack is not null order by starts_at
                """).param("now", SqlTime.of(now))
            .query((row, n) -> new Lack(row.getLong("id"), SqlTime.get(row, "starts_at"), Lack.Kind.valueOf(row.getString("lack"))))
            .list();
    }

    /** Marks the newest version as mailed unless it is or lags behind its meeting: of two nodes one gets it. */
    Optional<Published> takeUnmailed(long meeting, Instant now) {
        return jdbc.sql("""
                update packet_version v set mailed_at = :now from board_meeting m
                where m.id = :meeting and v.meeting_id = m.id and v.meeting_changes = m.version and v.mailed_at is null and
                """ + NEWEST + " returning v.*")
            .param("now", SqlTime.of(now)).param("meeting", meeting).query(this::published).optional();
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
