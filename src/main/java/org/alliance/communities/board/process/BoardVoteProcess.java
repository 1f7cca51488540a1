package org.alliance.communities.board.process;

import java.util.Date;
import java.util.Set;

import org.alliance.communities.board.VoteDates;
import org.alliance.communities.board.Votes;
import org.alliance.communities.workflow.CaseLock;
import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.TaskFilter;
import org.alliance.communities.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code board-vote}, as its model has them. */
@Configuration(proxyBeanMethods = false)
class BoardVoteProcess {

    static final String KEY = "board-vote";

    static final String CAST_BALLOT = "cast-ballot";

    static final String CLOSE_VOTE = "close-vote";

    static final String BALLOT_RECORDED = "ballot-recorded";

    static final String VOTE_OPENS = "vote-opens";

    static final String REMINDER_IS_DUE = "reminder-is-due";

    static final String VOTE_IS_DUE = "vote-is-due";

    /** The timers that follow the meeting. */
    static final Set<String> TIMERS = Set.of(VOTE_OPENS, REMINDER_IS_DUE, VOTE_IS_DUE);

    static final Variable<String> NUMBER = Variable.text("number");

    static final Variable<String> VOTER = Variable.text("voter");

    static final Variable<String> OUTCOME = Variable.text("voteOutcome");

    /** What one of the {@link #TIMERS} waits for. */
    static Date date(String timer, VoteDates dates) {
        return Date.from(switch (timer) {
            case VOTE_OPENS -> dates.opening();
            case REMINDER_IS_DUE -> dates.reminder();
            default -> dates.asking();
        });
    }

    @Bean
    ProcessDescription boardVoteDescription() {
        return new ProcessDescription(KEY,
                Set.of(NUMBER.name(), VOTER.name(), OUTCOME.name()), Set.of());
    }

    /** The pages on which ballots are cast hold the same lock. */
    @Bean
    CaseLock voteLock(Votes votes) {
        return new CaseLock(KEY, votes::lock);
    }

    @Bean
    TaskFilter myBallotsFilter() {
        return new TaskFilter("My ballots", Set.of(CAST_BALLOT), Set.of("board"), 20);
    }

}
