package org.alliance.communities.proposal.process;

import java.util.Set;

import org.alliance.communities.proposal.ReviewDesk;
import org.alliance.communities.workflow.CaseLock;
import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.TaskFilter;
import org.alliance.communities.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code proposal-review}, as its model has them. Its business key is the proposal's number. */
@Configuration(proxyBeanMethods = false)
class ProposalReviewProcess {

    static final String KEY = "proposal-review";

    static final String CONSULT_EXECUTIVE_DIRECTOR = "consult-executive-director";

    static final String CONSULT_CENTRAL_STAFF = "consult-central-staff";

    static final String SCHEDULE_REVIEW = "schedule-review";

    static final String RESOLVE_OVERDUE_REVIEW = "resolve-overdue-review";

    static final String BOARD_VOTE = "board-vote";

    static final String PARTS_ARRIVED = "parts-arrived";

    static final String MEETING_LOST = "meeting-lost";

    static final String WITHDRAWN = "proposal-withdrawn";

    /** What the Chair chooses from; it lives with the task. */
    static final String MEETINGS = "meetings";

    /** The timers that follow the Board calendar. */
    static final Set<String> CALENDAR_TIMERS = ReviewDates.TIMERS.keySet();

    static final Variable<String> NUMBER = Variable.text("number");

    static final Variable<Boolean> COMPLETE = Variable.flag("complete");

    static final Variable<Boolean> CONSULTED = Variable.flag("consulted");

    static final Variable<String> OUTCOME = Variable.text("outcome");

    @Bean
    ProcessDescription proposalReviewDescription() {
        return new ProcessDescription(KEY,
                Set.of(NUMBER.name(), COMPLETE.name(), CONSULTED.name(), OUTCOME.name()), Set.of());
    }

    /** The dossier and the calendar change the same review. */
    @Bean
    CaseLock reviewLock(ReviewDesk desk) {
        return new CaseLock(KEY, desk::hold);
    }

    @Bean
    TaskFilter consultationsFilter() {
        return new TaskFilter("Consultations", Set.of(CONSULT_EXECUTIVE_DIRECTOR, CONSULT_CENTRAL_STAFF),
                Set.of("executive-director", "central-staff"), 30);
    }

    @Bean
    TaskFilter byDeadlineFilter() {
        return new TaskFilter("By deadline", Set.of(), Set.of("board", "board-chair", "executive-director", "central-staff",
                "resource-advisor", "camunda-admin"), 10);
    }

}
