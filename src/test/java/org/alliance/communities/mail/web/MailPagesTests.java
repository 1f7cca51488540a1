package org.alliance.communities.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.MailTest;
import org.alliance.communities.mail.Outbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class MailPagesTests extends MailTest {

    private static final String SCRIPT = "<script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>${7*7}";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Outbox outbox;

    private MockMvc web;

    @BeforeEach
    void browser() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String login, String group)
            throws Exception {
        return web.perform(request.with(user(login).authorities(new SimpleGrantedAuthority("GROUP_" + group)))).andReturn()
            .getResponse();
    }

    private Document page(String path, Object... values) throws Exception {
        MockHttpServletResponse answer = answer(get(path, values), "staff-1", "central-staff");
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse act(String path, long id, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path, id).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return answer(request, "staff-1", "central-staff");
    }

    private InboundMail hostile() {
        return placed(mail(uniqueId(), SCRIPT, SCRIPT));
    }

    private long letter(String subject) {
        String key = uniqueId();
        outbox.post(new Letter("decision", new EmailAddress("ann@harbor.example"), null, subject, SCRIPT, null, key, null,
                List.of()));
        return jdbc.sql("select id from mail_outbound where dedupe_key = ?").param(key).query(Long.class).single();
    }

    @ParameterizedTest
    @CsvSource({ "staff-1, central-staff, 200", "chair, board-chair, 200", "admin, camunda-admin, 200", "board-2, board, 403",
        "director, executive-director, 403", "advisor, resource-advisor, 403" })
    void onlyWhoLooksAfterThePostSeesIt(String login, String group, int status) throws Exception {
        long in = hostile().id();
        long out = letter("Decided");

        for (String path : new String[] { "/mail", "/mail/inbound/" + in, "/mail/outbound/" + out,
            "/mail/inbound/" + in + "/raw" }) {
            assertThat(answer(get(path), login, group).getStatus()).as(path).isEqualTo(status);
        }
        int act = answer(post("/mail/inbound/{id}/again", in).with(csrf()).param("reason", "x"), login, group).getStatus();
        assertThat(act).isEqualTo(status == 200 ? 302 : 403);
    }

    @Test
    void hostileTextIsShownAsTheTextThatItIs() throws Exception {
        long in = hostile().id();
        long out = letter(SCRIPT);

        for (Document page : List.of(page("/mail"), page("/mail/inbound/{id}", in), page("/mail/outbound/{id}", out))) {
            assertThat(page.text()).contains(SCRIPT);
            assertThat(page.select("main script, main img, main iframe, [onerror]")).isEmpty();
        }
    }

    @Test
    void searchShowsHostileWordsAsTheyWereTyped() throws Exception {
        Document page = page("/mail?words={words}&case={case}&show={show}", "\"><script>x</script>", "\"><b>", "'\"");

        assertThat(page.select("#words").val()).isEqualTo("\"><script>x</script>");
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.text()).contains("No mail is like that.");
    }

    @Test
    void originalIsSavedAndNeverShown() throws Exception {
        String text = mail(uniqueId(), "raw", "text", "X-Odd: \u0001");
        MockHttpServletResponse raw = answer(get("/mail/inbound/{id}/raw", placed(text).id()), "chair", "board-chair");

        assertThat(raw.getContentAsByteArray()).isEqualTo(text.getBytes());
        assertThat(raw.getContentType()).isEqualTo("application/octet-stream");
        assertThat(raw.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(raw.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(raw.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(raw.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void filesAreListedByHarmlessNamesAndSavedOneByOne() throws Exception {
        String parts = String.join("\r\n", "--x", "Content-Type: text/plain", "", "see the files", "--x",
                "Content-Type: text/html; name=\"../../etc/<b>page.html\"", "Content-Disposition: attachment", "",
                "<script>alert(1)</script>", "--x", "Content-Type: application/octet-stream",
                "Content-Transfer-Encoding: base64", "", "AAEC", "--x--");
        long id = placed(mail(uniqueId(), "files", parts, "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=x")).id();

        assertThat(page("/mail/inbound/{id}", id).select("a[href*=/files/]").eachText())
            .containsExactly("_b_page.html", "file-2.bin");
        MockHttpServletResponse page = answer(get("/mail/inbound/{id}/files/1", id), "staff-1", "central-staff");
        assertThat(page.getContentAsString()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.getContentType()).isEqualTo("application/octet-stream");
        assertThat(page.getHeader("Content-Disposition")).startsWith("attachment;").doesNotContain("..");
        assertThat(page.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(answer(get("/mail/inbound/{id}/files/2", id), "staff-1", "central-staff").getContentAsByteArray())
            .containsExactly(0, 1, 2);
        assertThat(answer(get("/mail/inbound/{id}/files/3", id), "staff-1", "central-staff").getStatus()).isEqualTo(404);
    }

    @Test
    void mailTellsWhatHappenedToIt() throws Exception {
        String id = uniqueId();
        String text = mail(id, "told twice", "the text of it");
        long original = placed(text).id();
        long second = placed(text).id();

        Document first = page("/mail/inbound/{id}", original);
        assertThat(first.text()).contains("to be sorted", "ann@harbor.example", "the text of it", id, "mail " + second);
        assertThat(page("/mail/inbound/{id}", second).select("a[href=/mail/inbound/" + original + "]")).isNotEmpty();
    }

    @Test
    void mailInQuarantineIsNotOpened() throws Exception {
        long id = hostile().id();
        jdbc.sql("update mail_inbound set disposition = 'quarantined', reason = 'It ended the application.', attempts = 3 where id = ?")
            .param(id).update();

        Document page = page("/mail/inbound/{id}", id);

        assertThat(page.text()).contains("It ended the application.", "not opened here");
        assertThat(page.select(".as-received")).isEmpty();
        assertThat(page.select("form[action$=/again]")).hasSize(1);
        assertThat(page.select("input[name=decision]").eachAttr("value")).containsExactly("reply", "not-for-us");
    }

    @Test
    void mailThatOnlyHoldsTooMuchCanBecomeAProposalAndNoWithdrawal() throws Exception {
        Document page = page("/mail/inbound/{id}", placed(mail(uniqueId(), "too many headers", "text",
                "X-Long: y\r\n".repeat(2000).strip())).id());

        assertThat(page.text()).contains("It has more than 1,000 headers.").doesNotContain("not opened here");
        assertThat(page.select("input[name=decision]").eachAttr("value")).containsExactly("reply", "proposal", "not-for-us");
    }

    @Test
    void mailThatUsedUpItsAttemptsIsNotOpenedWhereverItLies() throws Exception {
        long id = hostile().id();
        jdbc.sql("update mail_inbound set disposition = 'sort', attempts = 3 where id = ?").param(id).update();

        for (String path : List.of("/mail/inbound/{id}", "/mail/{id}/summary")) {
            Document page = page(path, id);
            assertThat(page.select(".as-received")).as(path).isEmpty();
            assertThat(page.text()).contains("is not opened here");
        }
        assertThat(answer(get("/mail/inbound/{id}/files/1", id), "staff-1", "central-staff").getStatus()).isEqualTo(404);
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsThereOnce() throws Exception {
        long failed = letter("Decided");
        jdbc.sql("update mail_outbound set state = 'failed' where id = ?").param(failed).update();

        for (Document page : List.of(page("/mail"), page("/mail/inbound/{id}", hostile().id()),
                page("/mail/outbound/{id}", failed))) {
            assertThat(page.select("main input:not([type=hidden]), main select")).allSatisfy(
                    field -> assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml()).hasSize(1));
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("table th:not([scope])")).isEmpty();
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @Test
    void actAnswersOnThePageOfTheMailAndASecondClickIsTold() throws Exception {
        long id = hostile().id();
        String path = "/mail/inbound/{id}/sorting";

        MockHttpServletResponse first = act(path, id, "decision", "not-for-us", "reason", "Parking.");
        act(path, id, "decision", "not-for-us", "reason", "Parking.");

        assertThat(first.getRedirectedUrl()).isEqualTo("/mail/inbound/" + id);
        assertThat(page("/mail/inbound/{id}", id).select(".history li")).singleElement()
            .satisfies(line -> assertThat(line.text()).contains("discarded it: Parking."));
    }

    @Test
    void linkToOlderMailsKeepsWhatTheListIsNarrowedDownTo() throws Exception {
        String word = "w" + System.nanoTime();
        for (int i = 0; i <= MailPages.SCREEN; i++) {
            take(mail(uniqueId(), word, "text " + i));
        }
        inbox.placeWaiting();

        Document newest = page("/mail?show=sort&words={words}", word);
        String older = newest.select("a[rel=next]").attr("href");

        assertThat(newest.select("tbody tr")).hasSize(MailPages.SCREEN);
        assertThat(older).contains("show=sort", word);
        assertThat(page(older).select("tbody tr")).hasSize(1);
    }

}
