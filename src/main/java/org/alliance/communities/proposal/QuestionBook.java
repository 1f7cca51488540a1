package org.alliance.communities.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.proposal.ProposerQuestion.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuestionBook {

    private static final String WAITING = """
            from proposer_question q join proposal p on p.number = q.number
            where p.outcome is null and q.reminded_at is null
                and not exists (select 1 from proposer_answered a where a.question = q.id)
            """;

    private final JdbcClient jdbc;

    QuestionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long ask(String number, String text, String by, Office office, Instant at) {
        return jdbc.sql("""
                insert into proposer_question (number, text, asked_by, office, asked_at) values (?, ?, ?, ?, ?) returning id
                """).params(number, text, by, office.key(), SqlTime.of(at)).query(Long.class).single();
    }

    /** Keeps an answer to these questions; a mail is kept once. */
    void answer(String number, Collection<Long> questions, Answer answer) {
        Optional<Long> id = jdbc.sql("""
                insert into proposer_answer (number, said_by, said_at, text, whole, mail_id, recorded_by, received)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (mail_id) do nothing returning id
                """)
            .params(number, answer.saidBy(), SqlTime.of(answer.at()), answer.text(), answer.whole(), answer.mail(),
                    answer.recordedBy(), answer.received())
            .query(Long.class).optional();
        id.ifPresent(kept -> questions.forEach(question -> jdbc
            .sql("insert into proposer_answered (question, answer) values (?, ?)").params(question, kept).update()));
    }

    /** In the order in which they were asked. */
    List<ProposerQuestion> of(String number) {
        return of(List.of(number)).getOrDefault(number, List.of());
    }

    /** Those about many proposals, by their numbers. */
    Map<String, List<ProposerQuestion>> of(Collection<String> numbers) {
        String[] wanted = numbers.toArray(String[]::new);
        Map<Long, List<Answer>> answers = answers(wanted);
        Map<String, List<ProposerQuestion>> found = new LinkedHashMap<>();
        jdbc.sql("select * from proposer_question where number = any(?) order by id").param(wanted).query(row -> {
            long id = row.getLong("id");
            found.computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                .add(new ProposerQuestion(id, row.getString("text"), row.getString("asked_by"),
                        Office.ofKey(row.getString("office")), SqlTime.get(row, "asked_at"),
                        answers.getOrDefault(id, List.of())));
        });
        return found;
    }

    /** When the oldest question was asked that is open and nobody was reminded of. */
    Optional<Instant> oldestWaiting() {
        return jdbc.sql("select q.asked_at " + WAITING + " order by q.asked_at limit 1")
            .query((row, n) -> SqlTime.get(row, "asked_at")).optional();
    }

    /**
     * Marks what is open about the proposals of which something was asked until then, and says which these are: of two nodes one
     * gets each, and what is asked a little later is not reminded of a second time.
     */
    List<String> takeWaiting(Instant askedUntil, Instant now) {
        return jdbc.sql("with due as (select q.number " + WAITING + " and q.asked_at <= :until) " + """
                update proposer_question asked set reminded_at = :now where reminded_at is null and number in (select number from due)
                    and not exists (select 1 from proposer_answered a where a.question = asked.id) returning number
                """)
            .param("now", SqlTime.of(now)).param("until", SqlTime.of(askedUntil)).query(String.class).list().stream().distinct().toList();
    }

    private Map<Long, List<Answer>> answers(String[] numbers) {
        Map<Long, List<Answer>> answers = new HashMap<>();
        jdbc.sql("""
                select answered.question, one.* from proposer_answer one join proposer_answered answered on answered.answer = one.id
                 where one.number = any(?) order by one.said_at, one.id
                """).param(numbers)
            .query(row -> {
                answers.computeIfAbsent(row.getLong("question"), question -> new ArrayList<>()).add(answer(row));
            });
        return answers;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(row.getString("said_by"), SqlTime.get(row, "said_at"), row.getString("text"),
                row.getString("whole"), row.getObject("mail_id", Long.class), row.getString("recorded_by"),
                row.getString("received"));
    }

}
