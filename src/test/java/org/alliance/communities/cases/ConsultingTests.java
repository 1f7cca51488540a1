package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.Lead;
import org.alliance.communities.community.Part;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.alliance.communities.proposal.Body;
import org.alliance.communities.proposal.Consultation;
import org.alliance.communities.proposal.ConsultationDesk;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A12: before the Board decides, the Executive Director and Central Staff are heard. */
class ConsultingTests extends CaseTest {

    private static final String DIRECTOR = "consult-executive-director";

    private static final String STAFF = "consult-central-staff";

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private Directory people;

    private Instant timeOut() {
        return calendar.second().start().minus(Duration.ofDays(14));
    }

    private Consultation of(String number, Body body) {
        return desk.of(number).stream().filter(one -> one.body() == body).findFirst().orElseThrow();
    }

    @Test
    void bothAreShownTheMostSimilarCommunitiesAndTheWordsTheyShare() {
        Community falconers = register.enter("Falconers", LocalDate.ofInstant(time.now(), ZoneOffset.UTC),
                Map.of(Part.NEED, "Falcons, hoods and lures are catalogued nowhere."),
                List.of(new Lead(new EmailAddress("f@summit.example"), "Fay")));

        String number = cases.proposalWith("Statement of need\nNobody catalogues falcons, hoods and lures.\n");

        assertThat(desk.of(number)).hasSize(2).allSatisfy(asked -> assertThat(asked.compared().get(0))
            .startsWith("Falconers (" + falconers.slug() + ")").contains("falcons", "hoods", "lures"));
    }

    @Test
    void noSimilarCommunityIsAnAnswerToo() {
        String number = cases.proposalOn("Xylophones", "Statement of need\nThey zigzag quixotically.\n");

        int communities = register.countNotClosed();
        assertThat(desk.of(number)).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.compared()).isEmpty();
            assertThat(asked.comparison()).isEqualTo("Compared with "
                    + (communities == 1 ? "the one community there is" : communities + " communities") + "; none is similar.");
        });
        assertThat(cases.record(number)).anyMatch(line -> line.endsWith("similar communities: none"));
    }

    @Test
    void whoWasAskedStandsInTheRecordByName() {
        String number = cases.completeProposal();

        assertThat(of(number, Body.CENTRAL_STAFF).asked()).isNotEmpty().isEqualTo(
                people.withRole(Role.CENTRAL_STAFF).stream().map(Person::name).toList());
        assertThat(cases.record(number)).anyMatch(line -> line.endsWith("asked Central Staff: "
                + String.join(", ", of(number, Body.CENTRAL_STAFF).asked())));
    }

    @Test
    void whoLookedAndFoundNothingIsTakenForNobodyWhoDidNotLook() {
        String number = cases.completeProposal();
        steps.directorAnswers(number);

        time.moveTo(calendar.second().start().minus(Duration.ofDays(1)));

        assertThat(of(number, Body.EXECUTIVE_DIRECTOR).finding()).isEqualTo("Looked and found nothing that meets the need.");
        assertThat(of(number, Body.CENTRAL_STAFF).finding())
            .isEqualTo("No answer came in time: nobody looked whether the need is met.");
    }

    @Test
    void answersAreOnRecordAndTheChairMayPlaceItOnlyAfterBoth() {
        String number = cases.completeProposal();

        steps.directorAnswers(number);
        assertThat(steps.open(number)).containsExactly(STAFF);
        steps.staffAnswer(number);

        assertThat(cases.record(number)).anyMatch(line -> line.contains("answered: the need is met by no community"))
            .noneMatch(line -> line.contains("not-addressed"));
        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(of(number, Body.EXECUTIVE_DIRECTOR).answer().needAddressed()).isEqualTo("not-addressed");
        assertThat(of(number, Body.CENTRAL_STAFF).answer().needAddressed()).isEqualTo("partly");
        assertThat(of(number, Body.CENTRAL_STAFF).answer().by()).isEqualTo("staff-1");
    }

    @Test
    void valuesThatMeanNothingAreRefusedAndTheTaskStays() {
        String number = cases.completeProposal();

        assertThatThrownBy(() -> steps.completes("director", number, DIRECTOR, "needAddressed", "perhaps", "fitsMission",
                "yes"))
            .isInstanceOf(Refusal.class).hasMessageContaining("not-addressed, partly or addressed");
        assertThatThrownBy(() -> steps.completes("director", number, DIRECTOR, "needAddressed", "partly", "fitsMission",
                "often")).isInstanceOf(Refusal.class).hasMessageContaining("fits the mission");
        assertThatThrownBy(() -> steps.completes("staff-1", number, STAFF, "needAddressed", "addressed", "fitsMission", "no",
                "addressedBy", "no-such-community")).isInstanceOf(Refusal.class).hasMessageContaining("no-such-community");

        assertThat(steps.open(number)).containsExactly(STAFF, DIRECTOR);
        assertThat(desk.of(number)).allSatisfy(asked -> assertThat(asked.answer()).isNull());
    }

    @Test
    void fitWithTheMissionMayBeLeftOpen() {
        String number = cases.completeProposal();

        steps.completes("director", number, DIRECTOR, "needAddressed", "partly");

        assertThat(of(number, Body.EXECUTIVE_DIRECTOR).answer().fitsMission()).isEmpty();
        assertThat(steps.open(number)).containsExactly(STAFF);
    }

    @Test
    void nobodyAnswersForTheOther() {
        String number = cases.completeProposal();

        assertThatThrownBy(() -> steps.completes("staff-1", number, DIRECTOR, "needAddressed", "partly", "fitsMission",
                "yes"))
            .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> steps.completes("director", number, STAFF, "needAddressed", "partly", "fitsMission", "yes"))
            .isInstanceOf(AuthorizationException.class);

        assertThat(steps.open(number)).containsExactly(STAFF, DIRECTOR);
    }

    @Test
    void silenceIsRecordedFourteenDaysBeforeTheLastMeetingAndNotSooner() {
        String number = cases.completeProposal();
        assertThat(steps.task(number, DIRECTOR).getDueDate()).isEqualTo(date(timeOut()));

        time.moveTo(timeOut().minus(Duration.ofMinutes(1)));
        assertThat(desk.of(number)).noneMatch(Consultation::isSettled);
        time.moveTo(timeOut());

        assertThat(desk.of(number)).hasSize(2).allSatisfy(asked -> assertThat(asked.state()).isEqualTo("timed-out"));
        assertThat(steps.open(number)).containsExactly(STAFF, DIRECTOR, "schedule-review");
    }

    @Test
    void silenceOfOneAloneLetsTheChairPlaceIt() {
        String directorSilent = cases.completeProposal();
        String staffSilent = cases.completeProposal();
        steps.staffAnswer(directorSilent);
        steps.directorAnswers(staffSilent);

        time.moveTo(timeOut());

        assertThat(of(directorSilent, Body.EXECUTIVE_DIRECTOR).state()).isEqualTo("timed-out");
        assertThat(of(directorSilent, Body.CENTRAL_STAFF).state()).isEqualTo("answered");
        assertThat(of(staffSilent, Body.CENTRAL_STAFF).state()).isEqualTo("timed-out");
        assertThat(of(staffSilent, Body.EXECUTIVE_DIRECTOR).state()).isEqualTo("answered");
        assertThat(steps.open(directorSilent)).containsExactly(DIRECTOR, "schedule-review");
        assertThat(steps.open(staffSilent)).containsExactly(STAFF, "schedule-review");
    }

    @Test
    void silenceIsRecordedAtOnceWhenTheLastMeetingIsNearerThanThat() {
        calendar.move(calendar.first(), time.now().plus(Duration.ofDays(4)));
        calendar.move(calendar.second(), time.now().plus(Duration.ofDays(9)));
        String number = cases.completeProposal();

        time.settle();

        assertThat(steps.open(number)).contains("schedule-review");
        assertThat(desk.isSettled(number)).isTrue();
    }

    @Test
    void lateAnswerIsWelcomeUntilTheVoteIsClosed() {
        String number = cases.completeProposal();
        time.moveTo(timeOut());
        steps.directorAnswers(number);
        assertThat(of(number, Body.EXECUTIVE_DIRECTOR).state()).isEqualTo("answered");
        assertThat(steps.open(number)).as("placing is asked for once").containsExactly(STAFF, "schedule-review");

        steps.scheduledOn(number, calendar.second());
        time.moveTo(calendar.second().start());
        steps.staffAnswer(number);
        assertThat(of(number, Body.CENTRAL_STAFF).answer().needAddressed()).isEqualTo("partly");
        assertThat(steps.open(number)).contains("close-vote").doesNotContain("schedule-review");
    }

    @Test
    void nobodyIsAskedAnyMoreOnceTheVoteIsClosed() {
        String number = cases.completeProposal();
        time.moveTo(timeOut());
        steps.scheduledOn(number, calendar.second());
        time.moveTo(calendar.second().start());
        assertThat(steps.open(number)).contains(STAFF, DIRECTOR);

        steps.closedBy(number, "chair", "return");

        assertThat(steps.open(number)).isEmpty();
    }

}
