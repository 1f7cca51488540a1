package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.Lead;
import org.alliance.communities.community.Part;
import org.alliance.communities.community.SetUpDesk;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A community ends with care: everything is archived, nothing is deleted. */
class ClosingCommunityTests extends CaseTest {

    private static final String CONFIRM = "confirm-closing";

    @Autowired
    private AllianceTime wall;

    @Autowired
    private SetUpDesk setUp;

    private String slug;

    private String key;

    private void stopped() {
        Community brass = register.enter("Brass players", wall.today().plusDays(30).minusYears(2),
                Map.of(Part.NEED, "Horns.", Part.CONTINUATION, "We stop when we like."),
                List.of(new Lead(new EmailAddress("horn@summit.example"), "Horst")));
        setUp.ensureAll(brass);
        slug = brass.slug();
        key = slug + "/" + brass.nextDetermination().getYear();
        time.settle();
        steps.completes("staff-1", key, "determine-continuation", "determination", "stop", "evidence", "We liked to.");
    }

    private void confirmed() {
        steps.completes("staff-2", key, CONFIRM, "reason", "The members liked to stop.");
        time.settle();
    }

    @Test
    void stoppingMarksItAsClosingAndWaitsForAConfirmation() {
        stopped();

        assertThat(steps.open(key)).containsExactly(CONFIRM);
        assertThat(register.get(slug).status()).isEqualTo(Community.Status.CLOSING);
        time.settle();
        assertThat(post.on(slug, "closing")).isEmpty();
    }

    @Test
    void confirmationNeedsAReasonAndStaff() {
        stopped();

        assertThatThrownBy(() -> steps.completes("staff-1", key, CONFIRM, "reason", " ")).isInstanceOf(Refusal.class)
            .hasMessageContaining("reason");
        assertThatThrownBy(() -> steps.completes("board-2", key, CONFIRM, "reason", "x"))
            .isInstanceOf(AuthorizationException.class);

        assertThat(steps.open(key)).containsExactly(CONFIRM);
    }

    @Test
    void pageSaysWhenAndToLoginsWhyAndExpectsNoYearlyDecisionAnyMore() throws Exception {
        stopped();
        confirmed();

        String page = "/communities/" + slug;
        assertThat(Pages.text(pages.perform(get(page))))
            .contains("Founded", wall.show(register.get(slug).foundedOn()), "Closed on", wall.show(register.get(slug).closedOn()))
            .doesNotContain("Next yearly decision", "since", "The members liked to stop.");
        assertThat(pages.read(page, Pages.as("advisor", "resource-advisor"))).contains("The members liked to stop.");
    }

    @Test
    void folderIsArchivedAndWhatIsInItStays() throws IOException {
        stopped();
        Path folder = cases.folderOf(slug);
        Files.writeString(folder.resolve("minutes.txt"), "We played.");

        confirmed();

        assertThat(folder.resolve("This community is closed.txt")).exists();
        assertThat(folder.resolve("minutes.txt")).hasContent("We played.");
        assertThat(cases.record(slug)).contains("the folder was archived");
    }

    @Test
    void listIsClosedAndItsMembersStayOnRecord() {
        stopped();
        assertThat(jdbc.sql("select closed from local_list where slug = ?").param(slug).query(Boolean.class).single())
            .isFalse();

        confirmed();

        assertThat(jdbc.sql("select closed from local_list where slug = ?").param(slug).query(Boolean.class).single())
            .isTrue();
        assertThat(jdbc.sql("select email from local_list_member where slug = ?").param(slug).query(String.class).list())
            .containsExactly("horn@summit.example");
    }

    @Test
    void pageMovesToThePastCommunitiesWithItsText() {
        stopped();
        assertThat(jdbc.sql("select archived from local_page where slug = ?").param(slug).query(Boolean.class).single())
            .isFalse();

        confirmed();

        assertThat(jdbc.sql("select archived from local_page where slug = ?").param(slug).query(Boolean.class).single())
            .isTrue();
        assertThat(jdbc.sql("select text from local_page where slug = ?").param(slug).query(String.class).single())
            .isEqualTo("Horns.");
    }

    @Test
    void leadsAreToldAndItIsListedAsPastWithEverythingItHad() {
        stopped();
        Community before = register.get(slug);

        confirmed();

        Community closed = register.get(slug);
        assertThat(closed.status()).isEqualTo(Community.Status.CLOSED);
        assertThat(closed.closedOn()).isEqualTo(wall.today());
        assertThat(closed.closingReason()).isEqualTo("The members liked to stop.");
        assertThat(closed.charter()).isEqualTo(before.charter());
        assertThat(closed.leads()).isEqualTo(before.leads());
        assertThat(closed.services()).hasSize(3).allSatisfy(service -> assertThat(service.link()).isNotBlank());
        assertThat(post.on(slug, "closing")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("horn@summit.example");
            assertThat(letter.body()).contains("The members liked to stop.");
        });
        assertThat(steps.open(key)).isEmpty();
    }

    @Test
    void closedCommunityIsAskedForNoFurtherYear() {
        stopped();
        confirmed();

        time.passes(Duration.ofDays(400));

        assertThat(steps.open(slug + "/" + (register.get(slug).nextDetermination().getYear() + 1))).isEmpty();
        assertThat(register.get(slug).status()).isEqualTo(Community.Status.CLOSED);
    }

}
