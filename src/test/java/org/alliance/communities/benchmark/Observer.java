package org.alliance.communities.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at one side's database from outside, as another user: what it asks is not counted. */
class Observer {

    /** What the server was asked for by the side, without the brackets of its transactions. */
    private static final String COUNTED = """
            from pg_stat_statements(true) s
            where s.userid = (select oid from pg_roles where rolname = :user)
              and s.dbid = (select oid from pg_database where datname = :database)
              and s.query !~* '^(begin|commit|rollback|set|show) *'
            """;

    record Task(String id, String assignee) {
    }

    private final DataSource source;

    private final JdbcClient jdbc;

    private final String user;

    private final String database;

    Observer(DataSource source, String user, String database) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.user = user;
        this.database = database;
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Calls so far by text. The extension lives in the database {@code postgres} and sees all others. */
    static Map<String, Long> statements(Observer postgres, Observer side) {
        Map<String, Long> calls = new TreeMap<>();
        postgres.jdbc.sql("select s.query, s.calls " + COUNTED).param("user", side.user).param("database", side.database)
            .query(row -> {
                calls.merge(row.getString(1), row.getLong(2), Long::sum);
            });
        return calls;
    }

    /**
     * What lies in the database for good: tables, indexes and long values, once deleted rows are gone. Without the free
     * space of their pages, which would hide a small difference behind the rounding of 300 files.
     */
    long bytes() throws SQLException {
        run("create extension if not exists pgstattuple", "vacuum full");
        return jdbc.sql("""
                with own as (
                    select oid, reltoastrelid from pg_class
                    where relkind = 'r' and relnamespace = 'public'::regnamespace
                ), tables as (
                    select oid from own union all select reltoastrelid from own where reltoastrelid <> 0
                ), relations as (
                    select oid from tables
                    union all select indexrelid from pg_index where indrelid in (select oid from tables)
                )
                select sum(case when m.amname = 'gin' then pg_relation_size(c.oid)
                    else (select used.table_len - used.free_space from pgstattuple(c.oid) as used) end)::bigint
                from relations join pg_class c on c.oid = relations.oid left join pg_am m on m.oid = c.relam
                """).query(Long.class).single();
    }

    Map<String, Long> bytesByTable() {
        Map<String, Long> bytes = new TreeMap<>();
        jdbc.sql("""
                select c.relname, pg_total_relation_size(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind = 'r'
                """).query(row -> {
            bytes.put(row.getString(1), row.getLong(2));
        });
        return bytes;
    }

    long rawMailBytes() {
        return jdbc.sql("select coalesce(sum(octet_length(raw)), 0) from mail_inbound").query(Long.class).single();
    }

    /** How often each element of each model was passed. */
    Map<String, Long> elements() {
        Map<String, Long> passed = new TreeMap<>();
        jdbc.sql("""
                select proc_def_key_ || ' ' || act_type_ || ' ' || act_id_, count(*) from act_hi_actinst
                where end_time_ is not null group by 1
                """).query(row -> {
            passed.put(row.getString(1), row.getLong(2));
        });
        return passed;
    }

    List<Task> tasks(String key) {
        return jdbc.sql("select id_, assignee_ from act_ru_task where task_def_key_ = ? order by create_time_, id_")
            .param(key).query((row, n) -> new Task(row.getString(1), row.getString(2))).list();
    }

    List<String> dueJobs() {
        return jdbc.sql("""
                select id_ from act_ru_job where duedate_ is null or duedate_ <= localtimestamp order by create_time_, id_
                """).query(String.class).list();
    }

    /** When each waiting timer is due, by job. */
    Map<String, Date> timers() {
        Map<String, Date> due = new HashMap<>();
        jdbc.sql("select id_, duedate_ from act_ru_job where type_ = 'timer'").query(row -> {
            due.put(row.getString(1), row.getTimestamp(2));
        });
        return due;
    }

    long openInstances() {
        return count("select count(*) from act_ru_execution");
    }

    long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

}
