package org.alliance.communities.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The database server of a running application, seen from another process that can make it wait. */
final class OwnDatabase {

    private final Path directory;

    OwnDatabase(Path dataDirectory) {
        this.directory = dataDirectory.toAbsolutePath().resolve("postgres");
    }

    /** Whether somebody has begun to make it. */
    boolean isBegun() {
        return Files.exists(directory.resolve("PG_VERSION"));
    }

    boolean hasPidFile() {
        return Files.exists(directory.resolve("postmaster.pid"));
    }

    ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
    }

    /** Nobody gets past this table until the connection is closed. */
    Connection lock(String table) throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return connection;
    }

    /** Whether somebody waits to get past a table. */
    boolean isAwaited(String table) throws SQLException {
        return holds("select count(*) > 0 from pg_locks where not granted and relation = '" + table + "'::regclass");
    }

    boolean hasTable(String table) {
        try {
            return hasPidFile() && holds("select to_regclass('" + table + "') is not null");
        }
        catch (SQLException | IndexOutOfBoundsException notYet) {
            return false;
        }
    }

    private boolean holds(String question) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/postgres", "postgres",
                "");
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(directory.resolve("postmaster.pid"));
        }
        catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

}
