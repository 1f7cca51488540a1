package org.alliance.communities.workflow.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliance.communities.workflow.EngineTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class PageAccessTests {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private Browser browser;

    @BeforeEach
    void visitor() {
        TestPeople.in(engine);
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = { TASKLIST, "/camunda/app/cockpit/default/", "/camunda", "/board/meetings", "/dossiers/1",
        "/mail" })
    void pagesThatAreNotPublicLeadToTheLogin(String path) throws Exception {
        assertThat(browser.get(path)).extracting(Browser.Answer::status, Browser.Answer::location)
            .containsExactly(302, "/login");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/communities/x", "/propose", "/proposals/x", "/policy", "/calendar.ics", "/login",
        "/css/communities.css", "/img/communities.svg" })
    void publicPagesNeedNoLogin(String path) throws Exception {
        assertThat(browser.get(path).status()).isNotIn(302, 401, 403);
    }

    @Test
    void engineOfThePagesAnswers401WithoutSession() throws Exception {
        assertThat(browser.get("/camunda/api/engine/engine/").status()).isEqualTo(401);
    }

    @Test
    void loginLeadsToTasklist() throws Exception {
        assertThat(browser.logIn("ada", "ada").location()).isEqualTo(TASKLIST);
        assertThat(browser.get(TASKLIST).status()).isEqualTo(200);
    }

    @Test
    void loginLeadsToThePageThatWasAskedForButNotToAScriptsRequest() throws Exception {
        browser.get("/board/meetings?of=2027");
        browser.accepting("application/json, text/plain, */*").get("/camunda/api/engine/engine/");
        browser.accepting("text/html");

        assertThat(browser.logIn("ada", "ada").location()).isEqualTo("/board/meetings?of=2027");
    }

    @Test
    void wrongPasswordLeadsBackWithAWord() throws Exception {
        assertThat(browser.logIn("nobody", "wrong").location()).isEqualTo("/login?error");
        assertThat(browser.get("/login?error").body()).contains("do not fit together");
    }

    @Test
    void loginFormWithoutATokenIsShownAgain() throws Exception {
        assertThat(browser.post("/login", "username=ada&password=ada").location()).isEqualTo("/login?again");
    }

    @Test
    void lackingRightIsAPageWithStatus403() throws Exception {
        browser.logIn("ada", "ada");

        Browser.Answer cockpit = browser.get("/camunda/app/cockpit/default/");
        Browser.Answer mail = browser.get("/mail");

        assertThat(cockpit.status()).isEqualTo(403);
        assertThat(cockpit.body()).contains("Not for this login");
        assertThat(mail.status()).isEqualTo(403);
        assertThat(mail.body()).contains("Not for this login");
    }

    @Test
    void logOutEndsTheSession() throws Exception {
        browser.logIn("ada", "ada");

        assertThat(browser.post("/logout", "_csrf=" + Browser.encoded(browser.tokenOf("/login"))).location())
            .isEqualTo("/login?out");
        assertThat(browser.get(TASKLIST).location()).isEqualTo("/login");
    }

    @Test
    void logOutInTasklistEndsTheSessionToo() throws Exception {
        browser.logIn("ada", "ada");
        browser.get(TASKLIST);

        assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", "").status()).isEqualTo(204);
        assertThat(browser.get("/board/meetings").location()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = { "group", "password" })
    void sessionEndsWhenItsLoginHasAnotherGroupOrPassword(String changed) throws Exception {
        IdentityService identities = engine.getIdentityService();
        identities.saveUser(named(identities.newUser("lee")));
        identities.createMembership("lee", "board");
        try {
            browser.logIn("lee", "lee");
            Browser program = new Browser(port).basic("lee");
            assertThat(browser.get(TASKLIST).status()).isEqualTo(200);

            if (changed.equals("group")) {
                identities.deleteMembership("lee", "board");
            }
            else {
                identities.saveUser(named(identities.createUserQuery().userId("lee").singleResult()));
            }

            assertThat(browser.get(TASKLIST).location()).isEqualTo("/login");
            assertThat(browser.get("/board/meetings").location()).isEqualTo("/login");
            assertThat(browser.get("/api/board-meetings").status()).isEqualTo(401);
            assertThat(browser.get("/propose").status()).isNotIn(302, 401);
            assertThat(program.get("/engine-rest/task").status()).isEqualTo(200);
        }
        finally {
            identities.deleteUser("lee");
        }
    }

    @Test
    void ownNewPasswordEndsTheOtherSessionsOnly() throws Exception {
        IdentityService identities = engine.getIdentityService();
        identities.saveUser(named(identities.newUser("lee")));
        identities.createMembership("lee", "board");
        try {
            Browser elsewhere = new Browser(port);
            elsewhere.logIn("lee", "lee");
            browser.logIn("lee", "lee");
            browser.get(TASKLIST);

            assertThat(browser.put("/camunda/api/engine/engine/default/user/lee/credentials",
                    "{\"password\": \"another\", \"authenticatedUserPassword\": \"lee\"}").status()).isEqualTo(204);

            assertThat(browser.get(TASKLIST).status()).isEqualTo(200);
            assertThat(elsewhere.get(TASKLIST).location()).isEqualTo("/login");
        }
        finally {
            identities.deleteUser("lee");
        }
    }

    private static User named(User lee) {
        lee.setPassword("lee");
        return lee;
    }

    @Test
    void ownSettingsOfTasklistAndCockpitWinOverCamundas() throws Exception {
        browser.logIn("root", "root");

        assertThat(browser.get("/camunda/app/tasklist/scripts/config.js").body()).contains("vendor: 'Communities'");
        assertThat(browser.get("/camunda/app/tasklist/scripts/dossier.js").body()).contains("/dossiers/of-task/");
        assertThat(browser.get("/camunda/app/cockpit/scripts/dossier.js").body()).contains("/dossiers/of-instance/");
    }

    @Test
    void ownPagesMayStandInAFrameOfOurOwnOnly() throws Exception {
        assertThat(browser.get("/login").response().headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    }

}
