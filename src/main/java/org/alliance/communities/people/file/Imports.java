package org.alliance.communities.people.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of the files that changed the directory: lines are added and never changed. */
@Component
public class Imports {

    private static final int LONGEST_NAME = 200;

    /**
     * @param who the login of the person, or how it came by itself
     */
    public record Line(Instant at, String who, String name, String summary) {
    }

    private final JdbcClient jdbc;

    private final Clock clock;

    Imports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(String name, byte[] file, Plan plan, String by) {
        jdbc.sql("insert into people_import (at, who, name, sha256, summary, changes) values (?, ?, ?, ?, ?, ?)")
            .params(SqlTime.of(clock.instant()), by, shortened(name), sha256(file), plan.summary(),
                    plan.lines().collect(Collectors.joining("\n")))
            .update();
    }

    /** The newest first. */
    public List<Line> newest(int most) {
        return jdbc.sql("select at, who, name, summary from people_import order by id desc limit ?").param(most)
            .query((row, n) -> new Line(SqlTime.get(row, "at"), row.getString("who"), row.getString("name"),
                    row.getString("summary")))
            .list();
    }

    static String shortened(String name) {
        String plain = name.chars().filter(c -> !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        }
        catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

}
