package org.alliance.communities.workflow.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.alliance.communities.workflow.EngineTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ProgramAccessTests {

    private static final String NEW_TASK = "{\"id\":\"%s\",\"name\":\"made by a test\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void people() {
        TestPeople.in(engine);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/engine-rest/task", "/engine-rest/engine", "/api/x", "/api/proposals", "/actuator/metrics",
        "/actuator/clock", "/v3/api-docs" })
    void withoutLoginTheAnswerIs401AndNoRedirect(String path) throws Exception {
        Browser.Answer read = new Browser(port).get(path);
        Browser.Answer write = new Browser(port).post(path, "{}");

        assertThat(read.status()).isEqualTo(401);
        assertThat(write.status()).isEqualTo(401);
        assertThat(read.location()).isEmpty();
        assertThat(read.body()).contains("\"type\":\"Unauthorized\"");
    }

    @Test
    void wrongPasswordIs401() throws Exception {
        assertThat(new Browser(port).basic("nobody", "wrong").get("/engine-rest/task").status()).isEqualTo(401);
        assertThat(new Browser(port).basic("no\tbody\0", "wrong").get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void visitedLoginPageIsNoLogin() throws Exception {
        Browser browser = new Browser(port);
        browser.get("/login");

        assertThat(browser.post("/api/x", "{}").status()).isEqualTo(401);
    }

    @Test
    void programIsAskedForBasicButAPageIsNot() throws Exception {
        assertThat(challenge(new Browser(port))).hasValueSatisfying(scheme -> assertThat(scheme).startsWith("Basic"));
        assertThat(challenge(new Browser(port).asScript())).isEmpty();
    }

    private static Optional<String> challenge(Browser browser) throws Exception {
        return browser.get("/api/x").response().headers().firstValue("WWW-Authenticate");
    }

    @Test
    void basicReadsAndWritesWithoutATokenAndMakesNoSession() throws Exception {
        Browser root = new Browser(port).basic("root");

        Browser.Answer read = root.get("/engine-rest/task");
        Browser.Answer write = root.post("/engine-rest/task/create", NEW_TASK.formatted("made-with-basic"));

        assertThat(read.status()).isEqualTo(200);
        assertThat(write.status()).isEqualTo(204);
        assertThat(read.response().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(engine.getTaskService().createTaskQuery().taskId("made-with-basic").count()).isOne();
    }

    @Test
    void engineKnowsWhoActsAndForgetsAfterwards() throws Exception {
        engine.getTaskService().saveTask(engine.getTaskService().newTask("not-for-ada"));

        assertThat(new Browser(port).basic("root").get("/engine-rest/task/not-for-ada").status()).isEqualTo(200);
        assertThat(new Browser(port).basic("ada").get("/engine-rest/task/not-for-ada").status()).isIn(403, 404);
        assertThat(new Browser(port).basic("ada").get("/engine-rest/task").body()).isEqualTo("[]");
    }

    @Test
    void sessionReadsButWritesOnlyWithItsToken() throws Exception {
        Browser root = new Browser(port);
        root.logIn("root", "root");

        assertThat(root.get("/engine-rest/task").status()).isEqualTo(200);
        assertThat(root.post("/api/x", "{}").status()).isEqualTo(403);
        assertThat(root.post("/engine-rest/task/create", NEW_TASK.formatted("forged")).status()).isEqualTo(403);
        root.withToken(root.tokenOf("/login"));
        assertThat(root.post("/engine-rest/task/create", NEW_TASK.formatted("with-token")).status()).isEqualTo(204);
        assertThat(engine.getTaskService().createTaskQuery().taskId("forged").count()).isZero();
    }

    @Test
    void healthIsOpenAndTheOtherEndpointsAreForAdministratorsOnly() throws Exception {
        assertThat(new Browser(port).get("/actuator/health").body()).contains("UP");
        assertThat(new Browser(port).basic("root").get("/actuator/metrics").status()).isEqualTo(200);
        assertThat(new Browser(port).basic("sue").get("/actuator/metrics").status()).isEqualTo(403);
        assertThat(new Browser(port).basic("sue").post("/actuator/clock", "{\"advance\":\"PT1S\"}").status()).isEqualTo(403);
    }

    @Test
    void directoryOfCommunitiesNeedsNoLogin() throws Exception {
        assertThat(new Browser(port).get("/api/communities").status()).isNotIn(401, 403, 302);
    }

    @ParameterizedTest
    @CsvSource({ "GET, /api/proposals/1, ada cy sue root", "POST, /api/proposals/1/ballots, sue",
        "POST, /api/proposals/1/withdrawal, sue", "GET, /api/board-meetings, ada cy sue rae root",
        "POST, /api/board-meetings, cy sue", "GET, /api/mail/inbound, cy sue root" })
    void rightsFollowTheGroup(String method, String path, String allowed) throws Exception {
        for (String user : new String[] { "ada", "cy", "sue", "rae", "root" }) {
            Browser browser = new Browser(port).basic(user);
            Browser.Answer answer = method.equals("GET") ? browser.get(path) : browser.post(path, "{}");
            if (allowed.contains(user)) {
                assertThat(answer.status()).as(user).isNotIn(401, 403);
            }
            else {
                assertThat(answer.status()).as(user).isEqualTo(403);
                assertThat(answer.body()).as(user).contains("\"type\":\"Forbidden\",\"message\":");
            }
        }
    }

}
