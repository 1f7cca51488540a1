package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.Lead;
import org.alliance.communities.community.Part;
import org.alliance.communities.community.YearlyDesk;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A22: each year it is determined, by the community's own criteria, whether it goes on. */
class YearlyDeterminationTests extends CaseTest {

    private static final String DETERMINE = "determine-continuation";

    private static final String SILENT = "decide-silent-community";

    private static final String CRITERIA = "We stop when fewer than 50% of the members call.";

    @Autowired
    private AllianceTime wall;

    @Autowired
    private YearlyDesk desk;

    /** A community with its anniversary in so many days. */
    private Community anniversaryIn(int days) {
        return foundedOn(wall.today().plusDays(days).minusYears(4));
    }

    private Community foundedOn(LocalDate day) {
        return register.enter("Harpists", day, Map.of(Part.NEED, "Strings.", Part.CONTINUATION, CRITERIA),
                List.of(new Lead(new EmailAddress("harp@summit.example"), "Hana")));
    }

    /** Moves to the morning of a day before or after the anniversary. */
    private void daysFromAnniversary(Community community, int days) {
        time.moveTo(community.nextDetermination().plusDays(days).atTime(LocalTime.of(7, 0)).atZone(wall.zone()).toInstant());
    }

    private static String key(Community community) {
        return community.slug() + "/" + community.nextDetermination().getYear();
    }

    private LocalDate next(Community community) {
        return register.get(community.slug()).nextDetermination();
    }

    @Test
    void leadsAreAskedSixtyDaysBeforeWithTheirOwnCriteriaAndNotSooner() {
        Community harpists = anniversaryIn(100);

        daysFromAnniversary(harpists, -61);
        assertThat(steps.open(key(harpists))).isEmpty();
        daysFromAnniversary(harpists, -60);

        assertThat(steps.open(key(harpists))).containsExactly(DETERMINE);
        assertThat(post.on(key(harpists), "determination")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("harp@summit.example");
            assertThat(letter.body()).contains(CRITERIA);
        });
    }

    @Test
    void silentLeadsAreRemindedOnceAfterThirtyDays() {
        Community harpists = anniversaryIn(70);

        daysFromAnniversary(harpists, -31);
        assertThat(post.on(key(harpists), "reminder")).isEmpty();
        daysFromAnniversary(harpists, -29);
        assertThat(post.on(key(harpists), "reminder", "harp@summit.example")).hasSize(1);
        daysFromAnniversary(harpists, -2);

        assertThat(post.on(key(harpists), "reminder")).hasSize(1);
        assertThat(steps.open(key(harpists))).containsExactly(DETERMINE);
    }

    @Test
    void chairDecidesWhenNothingIsRecordedAfterSixtyDays() {
        Community harpists = anniversaryIn(70);
        daysFromAnniversary(harpists, -1);
        assertThat(steps.open(key(harpists))).containsExactly(DETERMINE);

        daysFromAnniversary(harpists, 1);
        assertThat(steps.open(key(harpists))).containsExactly(SILENT);
        assertThat(post.on(key(harpists), "reminder", "chair@alliance.example")).hasSize(1);
        steps.completes("chair", key(harpists), SILENT, "determination", "continue", "reason", "They met last week.");

        assertThat(next(harpists)).isEqualTo(harpists.nextDetermination().plusYears(1));
        assertThat(steps.open(key(harpists))).isEmpty();
        assertThat(desk.latest(harpists.slug())).hasValue("continue");
    }

    @Test
    void continuingMovesTheAnniversaryByExactlyAYearAndTheNextRoundComes() {
        Community harpists = anniversaryIn(70);
        daysFromAnniversary(harpists, -3);

        steps.completes("staff-1", key(harpists), DETERMINE, "determination", "continue", "evidence", "80% called.");

        assertThat(next(harpists)).isEqualTo(harpists.nextDetermination().plusYears(1));
        assertThat(register.get(harpists.slug()).status()).isEqualTo(Community.Status.ACTIVE);
        assertThat(cases.record(harpists.slug())).last().asString().contains("continue", "80% called.");
        Community nextYear = register.get(harpists.slug());
        daysFromAnniversary(nextYear, -59);
        assertThat(steps.open(key(nextYear))).containsExactly(DETERMINE);
    }

    @Test
    void anniversaryOfALeapDayDoesNotDrift() {
        LocalDate leapDay = wall.today().withDayOfMonth(1);
        while (!leapDay.isLeapYear()) {
            leapDay = leapDay.minusYears(1);
        }
        Community harpists = foundedOn(leapDay.with(MonthDay.of(2, 29)).minusYears(4));

        for (int year = 0; year < 4; year++) {
            Community now = register.get(harpists.slug());
            LocalDate day = now.nextDetermination();
            assertThat(MonthDay.from(day)).isEqualTo(day.isLeapYear() ? MonthDay.of(2, 29) : MonthDay.of(2, 28));
            if (wall.today().isBefore(day.minusDays(40))) {
                daysFromAnniversary(now, -40);
            }
            time.settle();
            steps.completes("staff-1", key(now), DETERMINE, "determination", "continue", "evidence", "All is well.");
            assertThat(next(harpists).getYear()).isEqualTo(day.getYear() + 1);
        }
    }

    @Test
    void decisionNeedsAWordAndEvidenceAndTheRightPerson() {
        Community harpists = anniversaryIn(30);
        time.settle();

        assertThatThrownBy(() -> steps.completes("staff-1", key(harpists), DETERMINE, "determination", "perhaps", "evidence",
                "x"))
            .isInstanceOf(Refusal.class).hasMessageContaining("continue or stop");
        assertThatThrownBy(() -> steps.completes("staff-1", key(harpists), DETERMINE, "determination", "continue"))
            .isInstanceOf(Refusal.class).hasMessageContaining("criteria");
        assertThatThrownBy(() -> steps.completes("chair", key(harpists), DETERMINE, "determination", "stop", "evidence",
                "x"))
            .isInstanceOf(AuthorizationException.class);

        assertThat(steps.open(key(harpists))).containsExactly(DETERMINE);
        assertThat(next(harpists)).isEqualTo(harpists.nextDetermination());
    }

    @Test
    void silentCommunityIsDecidedOnByTheChairAloneAndWithAReason() {
        Community harpists = anniversaryIn(30);
        time.settle();
        daysFromAnniversary(harpists, 31);
        assertThat(steps.open(key(harpists))).containsExactly(SILENT);

        assertThatThrownBy(() -> steps.completes("staff-1", key(harpists), SILENT, "determination", "stop", "reason", "x"))
            .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> steps.completes("chair", key(harpists), SILENT, "determination", "stop"))
            .isInstanceOf(Refusal.class);
        steps.completes("chair", key(harpists), SILENT, "determination", "stop", "reason", "Nobody answers.");

        assertThat(steps.open(key(harpists))).containsExactly("confirm-closing");
        assertThat(register.get(harpists.slug()).status()).isEqualTo(Community.Status.CLOSING);
    }

}
