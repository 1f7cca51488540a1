package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The secret link of the proposer, in the hands of whoever has it. */
class StatusLinkHardListTests extends CaseTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
    }

    private Map<String, Long> rows() {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
            .query(String.class).list();
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, jdbc.sql("""
                select hashtextextended(coalesce(string_agg(one::text, ',' order by one::text), ''), 0) from "%s" one
                """.formatted(table)).query(Long.class).single()));
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "[45] a scanner asks whether the link is there, HEAD", "[45] a scanner follows the link, GET" })
    void linkChangesNothing(String fact, String method) throws Exception {
        String number = cases.incompleteProposal();
        time.settle();
        Map<String, Long> before = rows();

        for (int times = 0; times < 3; times++) {
            browser.perform(request(HttpMethod.valueOf(method), "/proposals/" + proposals.get(number).pageToken()))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", Matchers.containsString("noindex")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void pageShowsNoMoreThanWhereTheProposalStands() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", "board-2");

        browser.perform(request(HttpMethod.GET, "/proposals/" + proposals.get(number).pageToken()))
            .andExpect(content().string(Matchers.allOf(Matchers.containsString(number),
                    Matchers.containsString(proposals.get(number).title()),
                    Matchers.not(Matchers.containsString("tapes that lose sound")),
                    Matchers.not(Matchers.containsString(Cases.PROPOSER)), Matchers.not(Matchers.containsString("Stone")),
                    Matchers.not(Matchers.containsString("board-2")), Matchers.not(Matchers.containsString("<form")))));
    }

    @Test
    void pageNamesWhatIsMissing() throws Exception {
        String number = cases.incompleteProposal();

        browser.perform(request(HttpMethod.GET, "/proposals/" + proposals.get(number).pageToken()))
            .andExpect(content().string(Matchers.containsString("Still missing")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "HEAD" })
    void linksThatAreNotGivenOutAreNotFoundWhateverTheyResemble(String method) throws Exception {
        String number = cases.incompleteProposal();
        String token = proposals.get(number).pageToken();
        String mail = post.on(number).get(0).replyTo().replaceAll(".*\\+|@.*", "");

        for (String guess : List.of(number, "x", token.substring(1), token + "a", token.toUpperCase(), mail, "%25", "a".repeat(5000))) {
            browser.perform(request(HttpMethod.valueOf(method), "/proposals/" + guess)).andExpect(status().isNotFound())
                .andExpect(header().string("X-Robots-Tag", Matchers.containsString("noindex")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
    void linkTakesNoOtherMethod(String method) throws Exception {
        String token = proposals.get(cases.incompleteProposal()).pageToken();

        browser.perform(request(HttpMethod.valueOf(method), "/proposals/" + token)).andExpect(status().isMethodNotAllowed());
    }

}
