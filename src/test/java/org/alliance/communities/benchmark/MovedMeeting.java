package org.alliance.communities.benchmark;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What it takes to move the meeting by which open proposals are due, of which each tenth is placed on it: limits, records, tasks
 * and timers follow in one transaction. Against a loop, in one transaction too, that calls the engine once for each of these
 * timers and does nothing else, in turns.
 */
class MovedMeeting {

    private static final int ROUNDS = 3;

    private static final int AT_ONCE = 500;

    private static final int OF_WHICH_PLACED = 10;

    private final Server server;

    private final OurSide ours;

    private final Observer observer;

    private final BoardCalendar calendar;

    private final Meeting meeting;

    private int open;

    private MovedMeeting(Server server, OurSide ours) {
        this.server = server;
        this.ours = ours;
        this.observer = server.observer("moved");
        this.calendar = ours.bean(BoardCalendar.class);
        this.meeting = calendar.meetings().after(ours.bean(Clock.class).instant(), 2).get(1);
    }

    static void measure(int most, Server server, Table table) throws Exception {
        try (OurSide ours = new OurSide(server.create("moved"))) {
            MovedMeeting moved = new MovedMeeting(server, ours);
            table.movedHeads();
            double few = moved.measure(most / 4, table);
            double many = moved.measure(most, table);
            table.steady("statements of moving a meeting, for each proposal", few, many);
        }
    }

    /** Answers the statements for each proposal. */
    private double measure(int many, Table table) throws SQLException {
        open(many - open);
        open = many;
        observer.run("analyze");
        Map<String, Date> before = observer.timers();
        move(1);
        List<String> timers = observer.timers().entrySet().stream().filter(timer -> !timer.getValue().equals(before.get(timer.getKey())))
            .map(Map.Entry::getKey).toList();
        setEach(timers, 1);
        double[] here = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        long statements = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long asked = statements();
            here[round] = move(round + 2);
            statements += statements() - asked;
            plain[round] = setEach(timers, round + 2);
        }
        double each = (double) statements / ROUNDS / many;
        table.moved(many, timers.size(), median(here), median(plain), each);
        return each;
    }

    private void open(int more) {
        for (int begun = 0; begun < more; begun += AT_ONCE) {
            ours.begin(Math.min(AT_ONCE, more - begun));
        }
        complete("consult-executive-director", "director", more, ours.form("consult-executive-director"));
        complete("consult-central-staff", "staff-1", more, ours.form("consult-central-staff"));
        complete("schedule-review", "chair", more, Map.of("meeting", String.valueOf(meeting.id())));
    }

    private void complete(String task, String login, int more, Map<String, Object> form) {
        observer.tasks(task).stream().limit(more / OF_WHICH_PLACED).forEach(one -> {
            ours.engine().getIdentityService().setAuthentication(login, ours.groups(login));
            ours.engine().getTaskService().complete(one.id(), form);
            ours.engine().getIdentityService().clearAuthentication();
        });
    }

    private double move(int hours) {
        long begin = System.nanoTime();
        calendar.change(meeting.id(), meeting.start().plus(Duration.ofHours(hours)), meeting.place(), "chair");
        return OurIntake.secondsSince(begin);
    }

    private double setEach(List<String> timers, int hours) {
        ManagementService management = ours.engine().getManagementService();
        Date due = Date.from(Instant.now().plus(Duration.ofDays(400 + hours)));
        long begin = System.nanoTime();
        ours.bean(TransactionTemplate.class).executeWithoutResult(status -> timers.forEach(timer -> management.setJobDuedate(timer, due)));
        return OurIntake.secondsSince(begin);
    }

    private long statements() {
        return Observer.statements(server.observer("postgres"), observer).values().stream().mapToLong(Long::longValue).sum();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

}
