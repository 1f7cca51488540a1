package org.alliance.communities.community;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly decision, by a community's own criteria, whether it goes on (clause A22). */
@Component
@Transactional
public class YearlyDesk {

    private final CommunityRegister register;

    private final CommunityBook book;

    private final CommunityLetters letters;

    private final CaseHistory history;

    private final JdbcClient jdbc;

    private final Clock clock;

    private final AllianceTime time;

    YearlyDesk(CommunityRegister register, CommunityBook book, CommunityLetters letters, CaseHistory history,
            JdbcClient jdbc, Clock clock, AllianceTime time) {
        this.register = register;
        this.book = book;
        this.letters = letters;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
        this.time = time;
    }

    /** Asks the leads for their report, their criteria in front of them. */
    public void askLeads(YearlyCase year) {
        jdbc.sql("insert into determination (slug, year, asked_at) values (?, ?, ?) on conflict do nothing")
            .params(year.slug(), year.year(), SqlTime.of(clock.instant())).update();
        letters.askLeads(register.get(year.slug()), year.year());
        history.note(year.slug(), CaseHistory.SYSTEM, "the leads were asked for the decision of " + year.year());
    }

    public void remindLeads(YearlyCase year) {
        letters.remindLeads(register.get(year.slug()), year.year());
    }

    /** The morning of the day by which it is to be decided. */
    public Instant anniversary(YearlyCase year) {
        return time.morning(register.get(year.slug()).nextDetermination());
    }

    /** Nothing was recorded in time: the Chair decides. */
    public void tellChair(YearlyCase year) {
        letters.tellChair(register.get(year.slug()), year.year());
        history.note(year.slug(), CaseHistory.SYSTEM, "no decision of " + year.year() + " was recorded in time; the Chair was told");
    }

    /**
     * Records what follows from the criteria.
     *
     * @param evidence how the year measures up to them, or the Chair's reason
     * @return {@code continue} or {@code stop}
     */
    public String determine(YearlyCase year, String determination, String evidence, String by) {
        if (!determination.equals("continue") && !determination.equals("stop")) {
            throw new Refusal("The determination is continue or stop.");
        }
        if (evidence.isBlank()) {
            throw new Refusal("Please say what in the community's criteria this rests on.");
        }
        jdbc.sql("""
                update determination set outcome = ?, evidence = ?, recorded_by = ?, recorded_at = ?
                where slug = ? and year = ?
                """).params(determination, evidence, by, SqlTime.of(clock.instant()), year.slug(), year.year()).update();
        if (determination.equals("continue")) {
            book.setNextDetermination(year.slug(), register.get(year.slug()).anniversaryAfter(year.year()));
        }
        history.note(year.slug(), by, "determination of " + year.year() + ": " + determination + ". " + evidence);
        return determination;
    }

    /** What was recorded for the latest year, if anything was. */
    public Optional<String> latest(String slug) {
        return jdbc.sql("select outcome from determination where slug = ? and outcome is not null order by year desc limit 1")
            .param(slug).query(String.class).optional();
    }

}
