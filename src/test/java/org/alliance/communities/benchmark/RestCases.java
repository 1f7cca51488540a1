package org.alliance.communities.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

/** Takes cases from a mail to an active community from outside: by SMTP and over REST. */
class RestCases {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RestClient rest;

    private final int smtp;

    RestCases(RestClient rest, int smtp) {
        this.rest = rest;
        this.smtp = smtp;
    }

    void run(int cases) throws IOException, InterruptedException, MessagingException {
        String soon = BoardDates.before(null).first().toString();
        String meeting = rest.post("chair", "/api/board-meetings", Map.of("start", soon, "place", "Online"))
            .path("id").asText();
        mail(cases);
        Map<String, Object> answer = Map.of("needAddressed", "not-addressed", "fitsMission", "yes", "advice", "Do.");
        complete("consult-executive-director", "director", cases, answer);
        complete("consult-central-staff", "staff-1", cases, answer);
        complete("schedule-review", "chair", cases, Map.of("meeting", meeting));
        complete("cast-ballot", null, cases * BoardDates.SEATS, Map.of("ballot", "approve"));
        complete("close-vote", "chair", cases, Map.of("motion", "decide", "minutes", "Carried."));
        await("active communities", cases, () -> {
            JsonNode communities = rest.get("staff-1", "/api/communities?size=1000");
            int active = 0;
            for (JsonNode community : communities) {
                active += community.path("status").asText().equals("active") ? 1 : 0;
            }
            return active;
        });
    }

    private void mail(int cases) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", smtp, null, null);
            for (int i = 1; i <= cases; i++) {
                MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(Mails.proposal(i)));
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
    }

    private void complete(String task, String login, int expected, Map<String, Object> form)
            throws IOException, InterruptedException {
        String list = "/engine-rest/task?taskDefinitionKey=" + task;
        await("tasks " + task, expected, () -> rest.get("admin", list).size());
        Map<String, Object> variables = form.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
        for (JsonNode open : rest.get("admin", list)) {
            String who = login == null ? open.path("assignee").asText() : login;
            rest.post(who, "/engine-rest/task/" + open.path("id").asText() + "/complete", Map.of("variables", variables));
        }
    }

    private interface Count {

        int now() throws IOException, InterruptedException;

    }

    private static void await(String what, int expected, Count count) {
        Awaitility.await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> count.now() == expected);
    }

}
