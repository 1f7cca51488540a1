package org.alliance.communities.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The one PostgreSQL server on which both sides work, each in a database of its own. It counts what it is asked. */
class Server implements AutoCloseable {

    private static final String USER = "worker";

    private final EmbeddedPostgres postgres;

    private final long pid;

    Server() throws IOException, SQLException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "postgres");
        postgres = EmbeddedPostgres.builder().setDataDirectory(directory.toAbsolutePath())
            // Nothing here must survive a power cut, and neither statements nor bytes depend on it.
            .setServerConfig("fsync", "off")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("pg_stat_statements.max", "20000")
            .start();
        pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
        observer("postgres").run("create extension pg_stat_statements", "create role " + USER + " login superuser");
    }

    Observer observer(String database) {
        return new Observer(postgres.getDatabase("postgres", database), USER, database);
    }

    /** Makes an empty database. */
    String create(String database) throws SQLException {
        observer("postgres").run("create database " + database + " owner " + USER);
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database + "?reWriteBatchedInserts=true";
    }

    static String user() {
        return USER;
    }

    static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(USER);
        return pool;
    }

    CpuTime cpu() {
        return new CpuTime(pid);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

}
