package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.mail.StubbornSmtpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On its way from a mail to an active community the application is killed again and again, and nobody notices. */
class KillIT {

    private static final String INTAKE = "board-chair@alliance.example";

    private static final String PROPOSER = "m.stone@harbor.example";

    private static final Duration TO_GO_ON = Duration.ofSeconds(30);

    /** A busy machine takes its time before anything of the start is to be seen. */
    private static final Duration TO_BEGIN = Duration.ofMinutes(2);

    private static final Pattern MESSAGE_ID = Pattern.compile("^Message-ID: (\\S+)", Pattern.MULTILINE);

    private final StubbornSmtpServer smtp = new StubbornSmtpServer();

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    private final Path data = Path.of("target", "test-data", "kill it " + UUID.randomUUID());

    private final OwnDatabase database = new OwnDatabase(data);

    private RunningApplication application;

    private OutsideClient client;

    @BeforeEach
    void outsideMailServer() {
        // The mail server takes a client that was killed for an error of its own.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        mailbox.start();
        mailbox.setUser(INTAKE, "secret");
        application = new RunningApplication(data, "communities.mail.embedded.enabled=false",
                "communities.mail.sender-authentication=trusted", "communities.mail.imap.host=127.0.0.1",
                "communities.mail.imap.port=" + mailbox.getImap().getPort(), "communities.mail.imap.user=" + INTAKE,
                "communities.mail.imap.password=secret", "communities.mail.imap.ssl=false",
                "communities.mail.smtp.host=127.0.0.1", "communities.mail.smtp.port=" + smtp.port(),
                "communities.mail.smtp.starttls=false");
        client = application.client();
    }

    @AfterEach
    void end() {
        application.close();
        mailbox.stop();
        Awaitility.reset();
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        killedWhileTheDatabaseIsMade();
        application.start();
        killedWhileAMailIsPlaced();
        String number = killedWhileALetterIsSent();
        killedBetweenTwoConsultations(number);
        killedWhileABallotIsCast(number);
        killedInsideAJobOfTheSetUp(number);

        goesOn("an active community", () -> communities().stream()
            .anyMatch(community -> community.get("status").asText().equals("active")));
        goesOn("all letters sent", () -> letters().allMatch(letter -> letter.get("state").asText().equals("sent")));
        assertThat(communities()).hasSize(1);
        assertThat(proposals()).extracting(proposal -> proposal.get("number").asText()).containsExactly(number);
        assertThat(list("/api/mail/inbound")).hasSize(1);
        assertThat(letters().map(letter -> letter.get("kind").asText())).doesNotHaveDuplicates()
            .contains("acknowledgement", "decision", "welcome");
        assertThat(received()).containsExactlyInAnyOrderElementsOf(
                letters().map(letter -> letter.get("messageId").asText()).toList());

        ProcessHandle server = database.server();
        application.stop();
        assertThat(database.hasPidFile()).isFalse();
        await("the end of the database server").atMost(TO_GO_ON).until(() -> !server.isAlive());
    }

    private void killedWhileTheDatabaseIsMade() {
        application.launch();
        await().pollInterval(Duration.ofMillis(10)).atMost(TO_BEGIN).until(database::isBegun);
        application.kill();
        application.launch();
        await().atMost(TO_BEGIN).until(() -> database.hasTable("act_ge_bytearray"));
        application.kill();
    }

    private void killedWhileAMailIsPlaced() throws Exception {
        try (Connection lock = database.lock("proposal_counter")) {
            mailbox.getUserManager().getUserByEmail(INTAKE).deliver(mail());
            await().atMost(TO_GO_ON).until(() -> database.isAwaited("proposal_counter"));
            smtp.keepWaitingAfterData(true);
            application.kill();
            application.start();
        }
    }

    private String killedWhileALetterIsSent() {
        goesOn("exactly one proposal", () -> proposals().size() == 1);
        goesOn("an acknowledgement under way", () -> smtp.sentTo(PROPOSER).size() == 1);
        restart();
        smtp.keepWaitingAfterData(false);
        goesOn("the same acknowledgement again", () -> smtp.sentTo(PROPOSER).size() > 1 && received().size() == 1);
        return proposals().get(0).get("number").asText();
    }

    private void killedBetweenTwoConsultations(String number) {
        Map<String, String> answer = Map.of("needAddressed", "not-addressed", "fitsMission", "yes", "advice", "Go on.");
        client.complete(task(number, "consult-executive-director"), "director", answer);
        restart();
        assertThat(client.tasks(number, "consult-executive-director")).isEmpty();
        client.complete(task(number, "consult-central-staff"), "staff-1", answer);
    }

    private void killedWhileABallotIsCast(String number) {
        JsonNode meeting = client.get("/api/board-meetings", "chair").get(0);
        client.complete(task(number, "schedule-review"), "chair", Map.of("meeting", meeting.get("id").asText()));
        client.advanceTo(start(meeting).minus(Duration.ofDays(6)));
        await().atMost(TO_GO_ON).until(() -> client.tasks(number, "cast-ballot").size() == 7);
        List<JsonNode> ballots = client.tasks(number, "cast-ballot");
        ballots.subList(0, 3).forEach(this::approve);
        client.beginToComplete(ballots.get(3), ballots.get(3).get("assignee").asText(), Map.of("ballot", "approve"));
        restart();
        assertThat(client.tasks(number, "cast-ballot")).extracting(task -> task.get("id")).isSubsetOf(
                ballots.subList(3, 7).stream().map(task -> task.get("id")).toList());
        client.tasks(number, "cast-ballot").forEach(this::approve);
        client.advanceTo(start(meeting).plus(Duration.ofHours(1)));
    }

    private void killedInsideAJobOfTheSetUp(String number) throws Exception {
        try (Connection lock = database.lock("local_list")) {
            client.complete(task(number, "close-vote"), "chair", Map.of("motion", "decide", "minutes", "All were in favour."));
            await().atMost(TO_GO_ON).until(() -> database.isAwaited("local_list"));
            restart();
        }
    }

    private void restart() {
        application.kill();
        application.start();
    }

    private void goesOn(String what, Callable<Boolean> done) {
        await(what).atMost(TO_GO_ON).until(done);
    }

    private JsonNode task(String number, String key) {
        await(key).atMost(TO_GO_ON).until(() -> client.tasks(number, key).size() == 1);
        return client.tasks(number, key).get(0);
    }

    private void approve(JsonNode task) {
        client.complete(task, task.get("assignee").asText(), Map.of("ballot", "approve"));
    }

    private List<JsonNode> proposals() {
        return list("/api/proposals");
    }

    private List<JsonNode> communities() {
        return list("/api/communities");
    }

    private Stream<JsonNode> letters() {
        return list("/api/mail/outbound").stream().filter(letter -> letter.get("to").asText().equals(PROPOSER));
    }

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(client.get(path, "staff-1").spliterator(), false).toList();
    }

    /** Who counts mails goes by their Message-ID. */
    private List<String> received() {
        return smtp.sentTo(PROPOSER).stream().map(MESSAGE_ID::matcher).map(id -> id.find() ? id.group(1) : "")
            .distinct().toList();
    }

    private static Instant start(JsonNode meeting) {
        return OffsetDateTime.parse(meeting.get("start").asText()).toInstant();
    }

    private static MimeMessage mail() throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream("""
                From: Mika Stone <%s>
                To: %s
                Subject: Proposal for a community of practice: map rooms
                Message-ID: <kill-1@harbor.example>
                Content-Type: text/plain; charset=utf-8

                Dear Chair,

                Statement of need
                Nine of our libraries keep maps in drawers that nobody can search from outside the room.

                Planned activities and intended impacts
                A call every quarter, a shared list of scanners, and one sheet a week that becomes searchable.

                Criteria for the annual determination
                Each June we count the sheets. Below forty in a year we stop.

                Additional resources
                None beyond the standard support.

                Mika Stone, Harbor
                """.formatted(PROPOSER, INTAKE).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

}
