package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;

import org.alliance.communities.board.packet.Background.Fact;
import org.alliance.communities.board.packet.Packets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a meeting of the review limit has passed is told wherever the proposal is shown. */
class PassedMeetingsTests extends CaseTest {

    private static final String ONE_PASSED = "meeting 1 of 2 has passed";

    @Autowired
    private Packets packets;

    private String read(String path) throws Exception {
        return pages.read(path, Pages.as("staff-1", "central-staff"));
    }

    @Test
    void firstPassedMeetingIsToldToTheProposerInTheDossierInTasklistAndByDeadline() throws Exception {
        String number = cases.consulted();
        String statusPage = "/proposals/" + proposals.get(number).pageToken();
        assertThat(read(statusPage)).contains("none of 2 meetings has passed");

        time.moveTo(calendar.first().start().plus(Duration.ofHours(1)));

        assertThat(read(statusPage)).contains(ONE_PASSED);
        assertThat(read("/dossiers/" + number)).contains(ONE_PASSED);
        assertThat(read("/dossiers/" + number + "/summary")).contains(ONE_PASSED);
        assertThat(read("/board/deadlines")).contains(ONE_PASSED);
    }

    @Test
    void firstPassedMeetingIsToldInThePacketOfTheSecond() {
        String number = cases.scheduledOn(calendar.second());
        time.moveTo(calendar.first().start().plus(Duration.ofHours(1)));

        assertThat(packets.draft(calendar.second().id()).items()).filteredOn(item -> item.key().equals(number)).singleElement()
            .satisfies(item -> assertThat(item.background().facts()).filteredOn(fact -> fact.label().equals("Review by"))
                .extracting(Fact::text).singleElement().asString().endsWith("; " + ONE_PASSED));
    }

    @Test
    void withTooFewMeetingsNoPageTellsADeadline() throws Exception {
        calendar.cancel(calendar.first());
        calendar.cancel(calendar.second());
        String number = cases.completeProposal();

        assertThat(read("/proposals/" + proposals.get(number).pageToken())).contains("too few meetings in the calendar");
        assertThat(read("/dossiers/" + number)).contains("too few meetings in the calendar");
        assertThat(read("/dossiers/" + number + "/summary")).contains("too few meetings in the calendar");
    }

}
