package org.alliance.communities.benchmark;

import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The steps of {@code board-vote}, empty, for as many voters. */
public class BareBoardVote {

    private static final JavaDelegate NOTHING = execution -> { };

    private final BoardDates dates;

    BareBoardVote(BoardDates dates) {
        this.dates = dates;
    }

    public Date opening(DelegateExecution execution) {
        return Date.from(dates.first().minus(Duration.ofDays(7)));
    }

    public JavaDelegate open() {
        return NOTHING;
    }

    public Collection<String> voters(DelegateExecution execution) {
        return Stream.concat(IntStream.rangeClosed(2, BoardDates.SEATS).mapToObj(n -> "board-" + n), Stream.of("chair"))
            .collect(Collectors.toList());
    }

    public Date closing(DelegateExecution execution) {
        return Date.from(dates.first());
    }

    public Date reminder(DelegateExecution execution) {
        return Date.from(dates.first().minus(Duration.ofDays(2)));
    }

    public JavaDelegate remind() {
        return NOTHING;
    }

    public Date asking(DelegateExecution execution) {
        return Date.from(dates.first().plus(Duration.ofDays(1)));
    }

    public JavaDelegate askToClose() {
        return NOTHING;
    }

    public JavaDelegate recordBallot() {
        return NOTHING;
    }

    public JavaDelegate close() {
        return execution -> execution.setVariable("voteOutcome", "approved");
    }

}
