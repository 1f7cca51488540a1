package org.alliance.communities.benchmark;

import java.util.List;

/** Takes cases from their first mail to an active community, all of them side by side through each stage. */
class Round {

    private final Side side;

    private final Observer observer;

    Round(Side side, Observer observer) {
        this.side = side;
        this.observer = observer;
    }

    void run(int cases) {
        place(cases);
        complete("cast-ballot", null, cases * BoardDates.SEATS);
        complete("close-vote", "chair", cases);
        background();
        expect(observer.openInstances(), 0, "open executions at the end");
    }

    /** So far that the Board has them before it. */
    void place(int cases) {
        side.begin(cases);
        background();
        complete("consult-executive-director", "director", cases);
        complete("consult-central-staff", "staff-1", cases);
        complete("schedule-review", "chair", cases);
        background();
    }

    private void complete(String task, String login, int expected) {
        List<Observer.Task> open = observer.tasks(task);
        expect(open.size(), expected, "open tasks " + task);
        for (Observer.Task one : open) {
            String who = login == null ? one.assignee() : login;
            side.engine().getIdentityService().setAuthentication(who, side.groups(who));
            try {
                side.engine().getTaskService().complete(one.id(), side.form(task));
            }
            finally {
                side.engine().getIdentityService().clearAuthentication();
            }
        }
    }

    /** By hand, so that no look for work of an idle executor is counted on either side. */
    private void background() {
        for (List<String> due = observer.dueJobs(); !due.isEmpty(); due = observer.dueJobs()) {
            due.forEach(side.engine().getManagementService()::executeJob);
        }
        side.workOn();
    }

    private static void expect(long found, long expected, String what) {
        if (found != expected) {
            throw new IllegalStateException(what + ": " + found + " instead of " + expected);
        }
    }

}
