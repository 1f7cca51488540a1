package org.alliance.communities.workflow.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that keeps its cookies and never follows a redirect. */
public class Browser {

    public record Answer(int status, String location, String body, HttpResponse<String> response) {
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String base;

    private String authorization;

    private String token;

    private String accepted = "text/html, */*";

    private boolean script;

    public Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    public Browser basic(String user) {
        return basic(user, user);
    }

    Browser basic(String user, String password) {
        String pair = user + ":" + password;
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Answer logIn(String user, String password) throws IOException, InterruptedException {
        return post("/login", "username=" + user + "&password=" + password + "&_csrf=" + encoded(tokenOf("/login")));
    }

    String tokenOf(String page) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "none";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Browser withToken(String token) {
        this.token = token;
        return this;
    }

    Browser accepting(String type) {
        accepted = type;
        return this;
    }

    /** From now on as a script in a page asks. */
    Browser asScript() {
        script = true;
        return accepting("application/json, text/plain, */*");
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) throws IOException, InterruptedException {
        String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** As a page of the engine's does it, which gives back the cookie against forged requests. */
    Answer put(String path, String json) throws IOException, InterruptedException {
        String forged = cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals("XSRF-TOKEN"))
            .map(HttpCookie::getValue).findFirst().orElseThrow();
        return send(request(path).header("Content-Type", "application/json").header("X-XSRF-TOKEN", forged)
            .PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accepted);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (script) {
            request.header("Sec-Fetch-Mode", "cors");
        }
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        String location = response.headers().firstValue("Location").orElse("").replace(base, "");
        return new Answer(response.statusCode(), location, response.body(), response);
    }

}
