package org.alliance.communities.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments on their way to and from a timestamptz column: the driver knows no {@link Instant}. */
public final class SqlTime {

    private SqlTime() {
    }

    /** As the driver wants it; null stays null. */
    public static OffsetDateTime of(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** The column's moment, or null. */
    public static Instant get(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

}
