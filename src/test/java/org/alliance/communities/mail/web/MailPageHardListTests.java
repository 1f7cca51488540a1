package org.alliance.communities.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.alliance.communities.mail.MailTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What hostile mails must not do to whoever looks at them. */
class MailPageHardListTests extends MailTest {

    @Autowired
    private WebApplicationContext context;

    private MockHttpServletResponse answer(String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build()
            .perform(get(path).with(user("staff-1").authorities(new SimpleGrantedAuthority("GROUP_central-staff"))))
            .andReturn().getResponse();
    }

    private long arrives(String subject, String type, String body) {
        return placed(mail(uniqueId(), subject, body, "MIME-Version: 1.0", "Content-Type: " + type)).id();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "[79] a script in HTML, text/html, <p>Good day</p><script>alert(1)</script>",
        "[79] a picture elsewhere that tells who looks, text/html, <p>Good day</p><img src=https://far.example/i.gif>",
        "[79] a label that presses a button of ours, text/html, <p>Good day</p><label for=proposer>click</label>",
        "[79] a frame and a form, text/html, <p>Good day</p><iframe src=//far.example></iframe><form action=//far.example>",
        "[79] markup in plain text, text/plain, Good day <script>alert(1)</script><svg onload=alert(2)>",
        "[80] expressions of templates, text/plain, Good day ${13331*73331} [[${13331*73331}]] #{x} *{13331*73331} __${13331*73331}__" })
    void nothingInAMailActsOnItsPage(String row, String type, String body) throws Exception {
        long id = arrives("<img src=x onerror=alert(3)>${13331*73331}", type, body);

        for (String path : new String[] { "/mail", "/mail/inbound/" + id, "/mail/" + id + "/summary" }) {
            MockHttpServletResponse answer = answer(path);
            Document page = Jsoup.parse(answer.getContentAsString());
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(page.text()).as(path).contains("<img src=x onerror=alert(3)>${13331*73331}").doesNotContain("977575561");
            assertThat(page.select("main script, main img, main iframe, main svg, [onerror], [onload], [src*=far.example],"
                    + " [action*=far.example], label:containsOwn(click)")).as(path).isEmpty();
        }
        assertThat(answer("/mail/inbound/" + id).getContentAsString()).contains("Good day");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "[82] a program, setup.exe, application/x-msdownload, setup.exe",
        "[82] a document with macros, plan.docm, application/vnd.ms-word.document.macroEnabled.12, plan.docm",
        "[82] a page, page.html, text/html, page.html", "[82] a picture that can hold scripts, p.svg, image/svg+xml, p.svg",
        "[60] a name that is a path, ../../etc/passwd, text/plain, passwd",
        "[60] a name that is a Windows path, C:\\\\Windows\\\\a.bat, text/plain, a.bat" })
    void filesAreSavedAndNeverRun(String row, String name, String type, String harmless) throws Exception {
        long id = arrives("a file", "multipart/mixed; boundary=x", String.join("\r\n", "--x", "", "see the file", "--x",
                "Content-Type: " + type, "Content-Disposition: attachment; filename=\"" + name + "\"", "", "<b>bytes</b>",
                "--x--"));

        MockHttpServletResponse file = answer("/mail/inbound/" + id + "/files/1");

        assertThat(Jsoup.parse(answer("/mail/inbound/" + id).getContentAsString()).select("a[href$=/files/1]").text())
            .isEqualTo(harmless);
        assertThat(file.getContentAsString()).isEqualTo("<b>bytes</b>");
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;").contains(harmless).doesNotContain("..");
    }

}
