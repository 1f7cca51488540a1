package org.alliance.communities.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A program that uses the application over HTTP with the logins of the demo. */
public final class OutsideClient {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final String base;

    public OutsideClient(String base) {
        this.base = base;
    }

    public boolean isUp() {
        try {
            return send(request("/actuator/health", null).GET()).statusCode() == 200;
        }
        catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /**
     * @param login null asks as nobody
     */
    public JsonNode get(String path, String login) {
        return json(done(send(request(path, login).GET())));
    }

    public HttpResponse<String> post(String path, String login, Object body) {
        return send(posting(path, login, body));
    }

    /** The open tasks of a case, read as the administrator. */
    public List<JsonNode> tasks(String businessKey, String task) {
        List<JsonNode> tasks = new ArrayList<>();
        get("/engine-rest/task?processInstanceBusinessKey=" + URLEncoder.encode(businessKey, StandardCharsets.UTF_8)
                + "&taskDefinitionKey=" + task, "admin").forEach(tasks::add);
        return tasks;
    }

    /** Completes a task and does not accept a refusal. */
    public void complete(JsonNode task, String login, Map<String, String> fields) {
        done(send(completion(task, login, fields)));
    }

    /** Asks to complete a task and does not wait for the answer. */
    public CompletableFuture<HttpResponse<String>> beginToComplete(JsonNode task, String login, Map<String, String> fields) {
        return http.sendAsync(completion(task, login, fields).build(), BodyHandlers.ofString());
    }

    /** Moves the demo clock on to a moment. */
    public void advanceTo(Instant moment) {
        Instant now = Instant.parse(get("/actuator/clock", "admin").get("now").asText());
        done(post("/actuator/clock", "admin", Map.of("advance", Duration.between(now, moment).toString())));
    }

    private HttpRequest.Builder completion(JsonNode task, String login, Map<String, String> fields) {
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return posting("/engine-rest/task/" + task.get("id").asText() + "/complete", login, Map.of("variables", variables));
    }

    private HttpRequest.Builder posting(String path, String login, Object body) {
        return request(path, login).header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                JSON.valueToTree(body).toString()));
    }

    private HttpRequest.Builder request(String path, String login) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE)
            .header("Accept", "application/json");
        return login == null ? request : request.header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.request().uri() + " answers " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
