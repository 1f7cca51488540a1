package org.alliance.communities.board;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what changes of the calendar would do, before anybody saves them. */
@Component
public class CalendarPreview {

    /**
     * @param version of the calendar that was looked at
     * @param warnings what concerns the calendar as a whole, one sentence each
     * @param consequences the gravest first
     */
    public record Seen(long version, Meetings before, Meetings after, List<String> warnings, List<Consequence> consequences) {

        /** How many consequences of each kind there are, the gravest first. */
        public Map<Consequence.Kind, Long> counts() {
            Map<Consequence.Kind, Long> counts = new EnumMap<>(Consequence.Kind.class);
            consequences.forEach(one -> counts.merge(one.kind(), 1L, Long::sum));
            return counts;
        }

    }

    private final BoardCalendar calendar;

    private final CalendarRules rules;

    private final List<HangsOnCalendar> hanging;

    private final Clock clock;

    CalendarPreview(BoardCalendar calendar, CalendarRules rules, List<HangsOnCalendar> hanging, Clock clock) {
        this.calendar = calendar;
        this.rules = rules;
        this.hanging = hanging;
        this.clock = clock;
    }

    /** Why a calendar cannot be changed in this way, as a sentence; empty when it can. */
    public Optional<String> objection(Meetings meetings, MeetingChange change) {
        try {
            rules.check(meetings, List.of(change), clock.instant());
            return Optional.empty();
        }
        catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        }
    }

    /**
     * @throws Refusal when one of the changes, made together, makes no sense
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Seen of(List<MeetingChange> changes) {
        Meetings before = calendar.meetings();
        Meetings supposed = rules.check(before, changes, clock.instant());
        return new Seen(calendar.version(), before, supposed,
                hanging.stream().flatMap(one -> one.warning(supposed).stream()).toList(),
                hanging.stream().flatMap(one -> one.consequences(before, supposed).stream())
                    .sorted(Comparator.comparing(Consequence::kind).thenComparing(Consequence::caseKey)).toList());
    }

}
