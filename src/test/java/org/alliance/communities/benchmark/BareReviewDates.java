package org.alliance.communities.benchmark;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** The dates of {@code proposal-review}, the same as ours. */
public class BareReviewDates {

    private final BoardDates dates;

    BareReviewDates(BoardDates dates) {
        this.dates = dates;
    }

    public Date consultationEnds(DelegateExecution execution) {
        return Date.from(dates.second().minus(Duration.ofDays(14)));
    }

    public Date deadline(DelegateExecution execution) {
        return Date.from(dates.second());
    }

    public Date missedFrom(DelegateExecution execution) {
        return Date.from(dates.second().plus(Duration.ofDays(1)));
    }

    public Date firstMeetingPassed(DelegateExecution execution) {
        return Date.from(dates.first().plus(Duration.ofDays(1)));
    }

    public SpinJsonNode meetings(DelegateExecution execution) {
        return Spin.JSON(List.of(Map.of("value", "1", "label", dates.first().toString()),
                Map.of("value", "2", "label", dates.second().toString())));
    }

}
