package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes change the calendar at the same moment, each in a transaction of its own on the same PostgreSQL. */
class CalendarOfTwoNodesTests extends CaseTest {

    private static final int ROUNDS = 8;

    @Autowired
    private BoardCalendar board;

    @Test
    void sameMeetingMovedByTwoNodesAtOnceIsMovedByOneAndTheOtherIsToldWhy() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long meeting = calendar.first().id();
            long seen = board.version();
            int changes = board.get(meeting).version();
            Instant start = calendar.first().start().plus(Duration.ofHours(3));

            List<String> answers = atOnce(node -> {
                board.save(List.of(MeetingChange.move(meeting, start.plus(Duration.ofHours(node)), "Room " + node)), seen, "staff-" + node);
                return "moved";
            });

            assertThat(answers).filteredOn("moved"::equals).hasSize(1);
            assertThat(answers).filteredOn(answer -> !answer.equals("moved")).singleElement().asString()
                .startsWith("Somebody has changed the calendar since you looked, so nothing was saved.");
            int winner = answers.indexOf("moved") + 1;
            assertThat(board.get(meeting)).satisfies(moved -> {
                assertThat(moved.start()).isEqualTo(start.plus(Duration.ofHours(winner)));
                assertThat(moved.place()).isEqualTo("Room " + winner);
                assertThat(moved.version()).isEqualTo(changes + 1);
            });
            assertThat(board.version()).isEqualTo(seen + 1);
        }
    }

    private interface Act {

        String by(int node);

    }

    /** What each node answered, or the sentence with which it was refused. */
    private static List<String> atOnce(Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = IntStream.rangeClosed(1, 2).<Callable<String>>mapToObj(node -> () -> {
                start.await();
                try {
                    return act.by(node);
                }
                catch (Refusal refusal) {
                    return refusal.getMessage();
                }
            }).toList();
            List<Future<String>> answers = nodes.invokeAll(both);
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
        finally {
            nodes.shutdown();
        }
    }

}
