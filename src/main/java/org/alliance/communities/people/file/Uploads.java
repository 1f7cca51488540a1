package org.alliance.communities.people.file;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that people look at before they say that they count: one for each person, kept until then. */
@Component
@Transactional
public class Uploads {

    /**
     * @param complete whether whoever is not in the file has left
     */
    public record Upload(String name, Instant at, boolean complete, byte[] content) {
    }

    private final JdbcClient jdbc;

    private final PeopleImport people;

    private final Clock clock;

    Uploads(JdbcClient jdbc, PeopleImport people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps a file in the place of an earlier one.
     *
     * @throws Refusal when it cannot be read as a whole
     */
    public void keep(String name, byte[] content, boolean complete, String by) {
        people.tryOut(content, complete);
        discard(by);
        jdbc.sql("insert into people_upload (uploaded_by, uploaded_at, name, complete, content) values (?, ?, ?, ?, ?)")
            .params(by, SqlTime.of(clock.instant()), Imports.shortened(name), complete, content).update();
    }

    public Optional<Upload> of(String by) {
        return jdbc.sql("select name, uploaded_at, complete, content from people_upload where uploaded_by = ?").param(by)
            .query((row, n) -> new Upload(row.getString("name"), SqlTime.get(row, "uploaded_at"), row.getBoolean("complete"),
                    row.getBytes("content")))
            .optional();
    }

    /**
     * @param sign of the plan that was looked at
     * @throws Refusal when the file would change anything else by now, or a row is refused
     */
    public Plan confirm(String sign, String by) {
        Upload upload = of(by).orElseThrow(() -> new Refusal("No file waits here any more: what it changes is done already, or "
                + "it was put aside. The last files below say which. If yours is not among them, please upload it again."));
        Plan plan = people.take(upload.content(), upload.complete(), upload.name(), by);
        if (!plan.sign().equals(sign)) {
            throw new Refusal("The directory has changed since you looked: please look again at what the file would change.");
        }
        if (plan.isRefused()) {
            throw new Refusal("Some rows are refused, so nothing was changed.");
        }
        discard(by);
        return plan;
    }

    public void discard(String by) {
        jdbc.sql("delete from people_upload where uploaded_by = ?").param(by).update();
    }

}
