package org.alliance.communities.cases;

import static org.alliance.communities.cases.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.Directory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page on which people come in: look first, then say yes. */
class PeoplePageTests extends CaseTest {

    private static final Pattern SIGN = Pattern.compile("name=\"sign\" value=\"([^\"]+)\"");

    private static final EmailAddress QUINN = new EmailAddress("quinn@meadow.example");

    @Autowired
    private Directory directory;

    private static RequestPostProcessor admin() {
        return as("admin", "camunda-admin");
    }

    private void upload(String file) throws Exception {
        pages.perform(multipart("/people/file").file(new MockMultipartFile("file", "people.csv", "text/csv",
                file.getBytes(StandardCharsets.UTF_8))).with(admin()).with(csrf()))
            .andExpect(redirectedUrl("/people"));
    }

    private String page() throws Exception {
        return pages.read("/people", admin());
    }

    private static String sign(String page) {
        Matcher sign = SIGN.matcher(page);
        assertThat(sign.find()).isTrue();
        return sign.group(1);
    }

    @Test
    void fileIsShownAndCountsOnlyAfterAYes() throws Exception {
        upload("email,name,roles\nquinn@meadow.example,<b>Quinn</b>,council\n");

        String page = page();
        assertThat(page).contains("1 added, 0 changed", "&lt;b&gt;Quinn&lt;/b&gt;; council").doesNotContain("<b>Quinn");
        assertThat(directory.find(QUINN)).isEmpty();

        pages.perform(post("/people/file/confirm").param("sign", sign(page)).with(admin()).with(csrf()))
            .andExpect(flash().attribute("done", containsString("1 added")));
        assertThat(directory.find(QUINN)).isPresent();
        pages.perform(post("/people/file/confirm").param("sign", sign(page)).with(admin()).with(csrf()))
            .andExpect(flash().attribute("refused", containsString("is done already")));
        assertThat(page()).doesNotContain("name=\"sign\"").contains("people.csv");
    }

    @Test
    void completeFileThatLeavesOfficesEmptySaysSoBeforeAnythingElse() throws Exception {
        pages.perform(multipart("/people/file").file(new MockMultipartFile("file", "people.csv", "text/csv",
                "email,name,roles,login\nadmin@alliance.example,Admin,camunda-admin,admin\n".getBytes(StandardCharsets.UTF_8)))
            .param("complete", "true").with(admin()).with(csrf())).andExpect(redirectedUrl("/people"));

        String page = page();
        pages.perform(post("/people/file/discard").with(admin()).with(csrf()));

        assertThat(page.substring(page.indexOf("would change"), page.indexOf("Nothing is changed yet")))
            .contains("no Board Chair, no Executive Director, nobody in Central Staff, no member of the Board any more", "logins end.");
    }

    @Test
    void yesToSomethingElseThanWasShownChangesNothing() throws Exception {
        upload("email,name\nrae@meadow.example,Rae\n");

        pages.perform(post("/people/file/confirm").param("sign", "0").with(admin()).with(csrf()))
            .andExpect(flash().attribute("refused", containsString("has changed since you looked")));

        assertThat(directory.find(new EmailAddress("rae@meadow.example"))).isEmpty();
    }

    @Test
    void refusedRowsAreShownWithTheirLineAndNoYesIsOffered() throws Exception {
        upload("email,roles\nrae@meadow.example,boss\n");

        assertThat(page()).contains("1 row is refused", "There is no such role").doesNotContain("name=\"sign\"");
        pages.perform(post("/people/file/discard").with(admin()).with(csrf())).andExpect(redirectedUrl("/people"));
        assertThat(page()).doesNotContain("There is no such role");
    }

    @Test
    void staffKeepFurtherAddressesAndOnlyAdministratorsBringPeopleIn() throws Exception {
        pages.perform(get("/people").with(as("staff-1", "central-staff"))).andExpect(status().isOk())
            .andExpect(content().string(not(containsString("Bring people in"))));
        pages.perform(post("/people/aliases").param("address", "director@further.example").param("person",
                "director@alliance.example").param("how", "asked").with(as("staff-1", "central-staff")).with(csrf()))
            .andExpect(flash().attribute("done", containsString("director@further.example")));
        pages.perform(post("/people/aliases/remove").param("address", "director@further.example")
            .with(as("staff-1", "central-staff")).with(csrf())).andExpect(status().is3xxRedirection());
        pages.perform(post("/people/file/confirm").param("sign", "0").with(as("staff-1", "central-staff")).with(csrf()))
            .andExpect(status().isForbidden());
        pages.perform(get("/people").with(as("board-2", "board"))).andExpect(status().isForbidden());
    }

}
