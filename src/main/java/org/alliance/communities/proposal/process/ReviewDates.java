package org.alliance.communities.proposal.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.ReviewLimit;
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

    /** The timers that follow the Board calendar, by the same rules as the model asks them below. */
    static final Map<String, BiFunction<ReviewLimit, Instant, Optional<Instant>>> TIMERS = Map.of(
            "director-timed-out", ReviewLimit::consultationEnds, "staff-timed-out", ReviewLimit::consultationEnds,
            "review-missed-unplaced", ReviewLimit::missedFrom, "review-missed-in-vote", ReviewLimit::missedFrom,
            "review-missed-unresolved", ReviewLimit::missedFrom, "first-meeting-passed", ReviewLimit::firstMeetingPassed);

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
        return date(execution, ReviewLimit::consultationEnds);
    }

    public Date deadline(DelegateExecution execution) {
        return date(execution, ReviewLimit::deadline);
    }

    public Date missedFrom(DelegateExecution execution) {
        return date(execution, ReviewLimit::missedFrom);
    }

    public Date firstMeetingPassed(DelegateExecution execution) {
        return date(execution, ReviewLimit::firstMeetingPassed);
    }

    /** The meetings that the Chair may choose from, as the form's select wants them. */
    public SpinJsonNode meetings(DelegateExecution execution) {
        return choices(clock.choices(receivedAt(execution)));
    }

    SpinJsonNode choices(List<Meeting> meetings) {
        return Spin.JSON(meetings.stream()
            .map(meeting -> Map.of("value", String.valueOf(meeting.id()), "label", time.show(meeting.start()))).toList());
    }

    /** What a timer of {@link #TIMERS} waits for. */
    static Date date(String timer, ReviewLimit limit, Instant receivedAt) {
        return Date.from(TIMERS.get(timer).apply(limit, receivedAt).orElse(NEVER));
    }

    private Date date(DelegateExecution execution, BiFunction<ReviewLimit, Instant, Optional<Instant>> rule) {
        return Date.from(rule.apply(clock.heldLimit(), receivedAt(execution)).orElse(NEVER));
    }

    private Instant receivedAt(DelegateExecution execution) {
        return proposals.receivedAt(execution.getProcessBusinessKey());
    }

}
