package org.alliance.communities.proposal.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.ReviewSettings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** The dates that the model of the review asks for: all of them follow the Board calendar. */
@Component("reviewDates")
public class ReviewDates {

    /** When the calendar has too few meetings, a timer waits for what nobody will live to see, until the calendar changes. */
    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private final Proposals proposals;

    private final ReviewClock clock;

    private final ReviewSettings settings;

    private final AllianceTime time;

    ReviewDates(Proposals proposals, ReviewClock clock, ReviewSettings settings, AllianceTime time) {
        this.proposals = proposals;
        this.clock = clock;
        this.settings = settings;
        this.time = time;
    }

    public String partsReminders(DelegateExecution execution) {
        return "R" + settings.partsReminders() + "/" + settings.partsReminder();
    }

    public Date consultationEnds(DelegateExecution execution) {
        return date(execution, ReviewClock::consultationEnds);
    }

    public Date deadline(DelegateExecution execution) {
        return date(execution, ReviewClock::deadline);
    }

    public Date missedFrom(DelegateExecution execution) {
        return date(execution, ReviewClock::missedFrom);
    }

    public Date firstMeetingPassed(DelegateExecution execution) {
        return date(execution, ReviewClock::firstMeetingPassed);
    }

    /** The meetings that the Chair may choose from, as the form's select wants them. */
    public SpinJsonNode meetings(DelegateExecution execution) {
        return meetings(receivedAt(execution));
    }

    SpinJsonNode meetings(Instant receivedAt) {
        List<Map<String, String>> choices = clock.choices(receivedAt).stream()
            .map(meeting -> Map.of("value", String.valueOf(meeting.id()), "label", time.show(meeting.start())))
            .toList();
        return Spin.JSON(choices);
    }

    private Date date(DelegateExecution execution, BiFunction<ReviewClock, Instant, Optional<Instant>> rule) {
        return Date.from(rule.apply(clock, receivedAt(execution)).orElse(NEVER));
    }

    private Instant receivedAt(DelegateExecution execution) {
        return proposals.receivedAt(execution.getProcessBusinessKey());
    }

}
