package org.alliance.communities.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.proposal.Consultation.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConsultationBook {

    private final JdbcClient jdbc;

    ConsultationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(String number, Body body, Instant at, List<String> asked, List<String> compared, int among) {
        jdbc.sql("""
                insert into consultation (number, body, asked_at, asked, compared, compared_of) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(number, body.key(), SqlTime.of(at), String.join("\n", asked), String.join("\n", compared), among).update();
    }

    void answer(String number, Body body, Answer answer) {
        jdbc.sql("""
                update consultation set answered_at = ?, answered_by = ?, need_addressed = ?, addressed_by = ?,
                    fits_mission = ?, advice = ? where number = ? and body = ?
                """)
            .params(SqlTime.of(answer.at()), answer.by(), answer.needAddressed(), answer.addressedBy(),
                    answer.fitsMission(), answer.advice(), number, body.key())
            .update();
    }

    void timeOut(String number, Body body, Instant at) {
        jdbc.sql("update consultation set timed_out_at = ? where number = ? and body = ? and answered_at is null")
            .params(SqlTime.of(at), number, body.key()).update();
    }

    List<Consultation> of(String number) {
        return of(List.of(number)).getOrDefault(number, List.of());
    }

    /** Those of many proposals, by their numbers. */
    Map<String, List<Consultation>> of(Collection<String> numbers) {
        Map<String, List<Consultation>> found = new HashMap<>();
        jdbc.sql("select * from consultation where number = any(?) order by body desc").param(numbers.toArray(String[]::new))
            .query(row -> {
                found.computeIfAbsent(row.getString("number"), number -> new ArrayList<>()).add(consultation(row, 0));
            });
        return found;
    }

    private static Consultation consultation(ResultSet row, int n) throws SQLException {
        Instant answeredAt = SqlTime.get(row, "answered_at");
        Answer answer = answeredAt == null ? null
                : new Answer(row.getString("need_addressed"), row.getString("addressed_by"), row.getString("fits_mission"),
                        row.getString("advice"), row.getString("answered_by"), answeredAt);
        return new Consultation(Body.ofKey(row.getString("body")), SqlTime.get(row, "asked_at"),
                row.getString("asked").lines().toList(), row.getString("compared").lines().toList(),
                row.getObject("compared_of", Integer.class), answer, SqlTime.get(row, "timed_out_at"));
    }

}
