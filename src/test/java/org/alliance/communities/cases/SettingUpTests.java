package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.alliance.communities.community.Community;
import org.alliance.communities.community.SetUpDesk;
import org.alliance.communities.community.StandardService;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clauses A14 to A16: an approved community receives its standard services. */
class SettingUpTests extends CaseTest {

    private static final String BY_HAND = "set-up-by-hand";

    private static final String LINK = "https://drive.example/folders/sound";

    @Autowired
    private SetUpDesk desk;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    private Community of(String number) {
        return register.ofProposal(number).orElseThrow();
    }

    private Community.Service service(String number, StandardService wanted) {
        return of(number).services().stream().filter(one -> one.service() == wanted).findFirst().orElseThrow();
    }

    private Incident incidentOf(String number) {
        return runtime.createIncidentQuery().list().stream().filter(incident -> runtime.createProcessInstanceQuery()
            .processInstanceId(incident.getProcessInstanceId()).processInstanceBusinessKey(number).count() == 1
                && incident.getId().equals(incident.getCauseIncidentId())).findFirst().orElseThrow();
    }

    @Test
    void descriptionFolderAndListAreMadeThenTheCommunityIsListed() {
        String number = cases.approvedAt(calendar.first());
        assertThat(of(number).status()).isEqualTo(Community.Status.FORMING);

        time.settle();

        String slug = of(number).slug();
        assertThat(of(number).services()).allSatisfy(one -> assertThat(one.state()).isEqualTo("ready"));
        assertThat(service(number, StandardService.WEBSITE).link()).endsWith("/communities/" + slug);
        assertThat(jdbc.sql("select text from local_page where slug = ?").param(slug).query(String.class).single())
            .startsWith("Six of our libraries");
        assertThat(service(number, StandardService.FOLDER).link()).endsWith("/folders/" + slug);
        assertThat(cases.folderOf(slug)).isDirectory();
        assertThat(service(number, StandardService.LIST).link()).endsWith("/lists/" + slug);
        assertThat(jdbc.sql("select email from local_list_member where slug = ?").param(slug).query(String.class).list())
            .containsExactly(Cases.PROPOSER);
        assertThat(of(number).status()).isEqualTo(Community.Status.ACTIVE);
    }

    @Test
    void leadsAreWelcomedWithEveryLinkAndTheOfferOfAnAnnouncement() {
        String number = cases.approvedAt(calendar.first());

        time.settle();

        assertThat(post.on(number, "welcome")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(Cases.PROPOSER);
            assertThat(letter.body()).contains("Announce list");
            assertThat(of(number).services()).allSatisfy(one -> assertThat(letter.body()).contains(one.link()));
        });
    }

    @Test
    void eachServiceCanBeMadeAgainWithoutAnythingNew() {
        String number = cases.approvedAt(calendar.first());
        time.settle();
        Community before = of(number);

        desk.ensureWebsite(number);
        desk.ensureFolder(number);
        desk.ensureList(number);

        assertThat(of(number)).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from local_list_member where slug = ?").param(before.slug()).query(Long.class)
            .single()).isEqualTo(1);
    }

    @Test
    void failureIsRetriedThenAnIncidentThatAPersonUnderstandsAndThenRepaired() throws IOException {
        String number = cases.approvedAt(calendar.first());
        Path obstacle = cases.obstructFolderOf(number);

        time.passes(Duration.ofMinutes(10));
        assertThat(service(number, StandardService.WEBSITE).isThere()).as("the others go on").isTrue();
        assertThat(service(number, StandardService.FOLDER).isThere()).isFalse();
        Incident incident = incidentOf(number);
        assertThat(incident.getActivityId()).isEqualTo("make-folder");
        assertThat(incident.getIncidentMessage()).startsWith("The folder of \"Sound archives")
            .contains("then retry this step");
        assertThat(of(number).status()).isEqualTo(Community.Status.FORMING);

        Files.delete(obstacle);
        jobs.setJobRetries(incident.getConfiguration(), 1);
        time.settle();
        assertThat(service(number, StandardService.FOLDER).state()).isEqualTo("ready");
        assertThat(of(number).status()).isEqualTo(Community.Status.ACTIVE);
    }

    @Test
    void retryAfterAMinuteNeedsNobody() throws IOException {
        String number = cases.approvedAt(calendar.first());
        Path obstacle = cases.obstructFolderOf(number);
        time.settle();

        Files.delete(obstacle);
        time.passes(Duration.ofMinutes(1));

        assertThat(of(number).status()).isEqualTo(Community.Status.ACTIVE);
    }

    @Test
    void whatStillFailsAfterTwoDaysIsMadeByHandAndOnlyThat() {
        String number = cases.approvedAt(calendar.first());
        cases.obstructFolderOf(number);
        time.passes(Duration.ofHours(47));
        assertThat(steps.open(number)).isEmpty();

        time.passes(Duration.ofHours(1));
        assertThat(steps.open(number)).containsExactly(BY_HAND);
        steps.completes("staff-1", number, BY_HAND, "link", LINK);

        assertThat(service(number, StandardService.FOLDER).link()).isEqualTo(LINK);
        assertThat(service(number, StandardService.FOLDER).state()).isEqualTo("by-hand");
        assertThat(post.on(number, "welcome")).singleElement()
            .satisfies(letter -> assertThat(letter.body()).contains(LINK));
        assertThat(of(number).status()).isEqualTo(Community.Status.ACTIVE);
    }

    @Test
    void onlyALinkIsTakenAndOnlyFromStaff() {
        String number = cases.approvedAt(calendar.first());
        cases.obstructFolderOf(number);
        time.passes(Duration.ofDays(2));

        for (String nonsense : new String[] { "", "in the cupboard", "javascript:alert(1)", "https://", "https://a b" }) {
            assertThatThrownBy(() -> steps.completes("staff-1", number, BY_HAND, "link", nonsense)).as(nonsense)
                .isInstanceOf(Refusal.class).hasMessageContaining("link of the folder");
        }
        assertThatThrownBy(() -> steps.completes("chair", number, BY_HAND, "link", LINK))
            .isInstanceOf(AuthorizationException.class);

        assertThat(steps.open(number)).containsExactly(BY_HAND);
        assertThat(of(number).status()).isEqualTo(Community.Status.FORMING);
    }

}
