package org.alliance.communities.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Speaks to the running application as the people of the demo do. */
class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    private final String site;

    RestClient(int port) {
        site = "http://127.0.0.1:" + port;
    }

    JsonNode get(String login, String path) throws IOException, InterruptedException {
        return send(login, HttpRequest.newBuilder().GET(), path);
    }

    JsonNode post(String login, String path, Object body) throws IOException, InterruptedException {
        return send(login, HttpRequest.newBuilder()
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .header("Content-Type", "application/json"), path);
    }

    boolean isUp() throws InterruptedException {
        try {
            return get("admin", "/actuator/health").path("status").asText().equals("UP");
        }
        catch (IOException notYet) {
            return false;
        }
    }

    private JsonNode send(String login, HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(request.uri(URI.create(site + path))
            .header("Authorization", "Basic " + basic).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

}
