package org.alliance.communities.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alliance.communities.community.Part;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a complete proposal is stands in the table: the Board deploys another one, and the next proposal is measured by it. */
class ChangedCompletenessTests extends CaseTest {

    private static final String TABLE = "proposal-completeness.dmn";

    @Autowired
    private RepositoryService repository;

    @Test
    void partThatTheBoardsNewTableAsksForIsMissingAskedForAndAnswered() throws IOException {
        String table = Files.readString(Path.of("processes", TABLE)).replace("id=\"need-is-missing-need\"><text>false</text>",
                "id=\"need-is-missing-need\"><text></text>").replace("id=\"need-is-missing-membership\"><text></text>",
                "id=\"need-is-missing-membership\"><text>false</text>").replace("<text>\"need\"</text>", "<text>\"membership\"</text>");
        Deployment changed = repository.createDeployment().addString(TABLE, table).deploy();
        try {
            String number = cases.proposalWith(Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES);

            assertThat(proposals.get(number).missing()).containsExactly(Part.MEMBERSHIP);
            assertThat(cases.status(number)).isEqualTo("incomplete");
            assertThat(post.on(number, "missing-parts")).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("- " + Part.MEMBERSHIP.title()).doesNotContain("- " + Part.NEED.title()));

            cases.reply(number, Cases.PROPOSER, "Membership\nOpen to all.\n");

            assertThat(proposals.get(number).missing()).isEmpty();
            assertThat(cases.status(number)).isEqualTo("in-review");
        }
        finally {
            repository.deleteDeployment(changed.getId(), true);
        }
    }

}
