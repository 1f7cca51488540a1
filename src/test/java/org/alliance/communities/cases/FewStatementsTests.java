package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** What lists many proposals asks the database as often as what lists few. */
class FewStatementsTests extends CaseTest {

    @Autowired
    private CountedStatements statements;

    @AfterEach
    void takeTheRowsAway() {
        jdbc.sql("delete from proposal where number like 'ROW-%'").update();
    }

    private ResultActions read(String path) throws Exception {
        return pages.perform(get(path).with(Pages.as("staff-1", "central-staff")))
            .andExpect(status().isOk());
    }

    private void inVote(int more) {
        for (int i = 0; i < more; i++) {
            steps.scheduledOn(cases.consulted(), calendar.first());
        }
        time.passes(Duration.ofMinutes(1));
    }

    @Test
    void listOfThirtyProposalsIsAskedForAsThatOfThree() throws Exception {
        time.moveTo(calendar.first().start().minus(Duration.ofDays(7)));
        inVote(3);
        read("/api/proposals?size=3").andExpect(jsonPath("$[2].vote.state").value("open"));
        int forThree = statements.during(() -> read("/api/proposals?size=3"));
        inVote(27);

        int forThirty = statements.during(() -> read("/api/proposals?size=30").andExpect(jsonPath("$[29].vote.state").value("open"))
            .andExpect(jsonPath("$[29].vote.seats").value(7)).andExpect(jsonPath("$[29].consultation.central-staff.asked").isNotEmpty())
            .andExpect(jsonPath("$[29].history").isNotEmpty()));

        assertThat(forThirty).isEqualTo(forThree).isPositive();
    }

    @Test
    void pageOfDeadlinesIsAskedForAtTenThousandProposalsAsAtTen() throws Exception {
        add(1, 10);
        read("/board/deadlines");
        int forTen = statements.during(() -> read("/board/deadlines"));
        add(11, 10_000);

        int forTenThousand = statements.during(() -> read("/board/deadlines"));

        assertThat(forTenThousand).isEqualTo(forTen).isPositive();
        String page = read("/board/deadlines?page=2").andReturn().getResponse().getContentAsString();
        assertThat(page.split("/dossiers/ROW-", -1)).hasSize(51);
    }

    private void add(int first, int last) {
        jdbc.sql("""
                insert into proposal (number, title, proposer_email, proposer_name, received_at, deadline, first_mail, page_token, missing)
                select 'ROW-' || n, 'Row ' || n, :proposer, '', :received, :deadline, -n, 'row ' || n, ''
                from generate_series(:first, :last) as n
                """)
            .param("proposer", Cases.PROPOSER).param("received", Timestamp.from(time.now()))
            .param("deadline", Timestamp.from(calendar.second().start())).param("first", first).param("last", last).update();
    }

}
