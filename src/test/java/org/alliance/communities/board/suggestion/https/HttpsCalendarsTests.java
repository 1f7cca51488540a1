package org.alliance.communities.board.suggestion.https;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.alliance.communities.board.suggestion.ImportSettings;
import org.alliance.communities.refusal.Refusal;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class HttpsCalendarsTests {

    private static final byte[] FILE = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path directory;

    private static CalendarServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new CalendarServer(directory);
        server.answers("/board.ics", 200, "Content-Type", "text/calendar", FILE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpsCalendars calendars(boolean addresses, boolean inside) {
        return new HttpsCalendars(new ImportSettings(addresses, DataSize.ofKilobytes(100), Duration.ofSeconds(2), inside),
                new Names("127.0.0.1"), new DefaultClientTlsStrategy(server.tls()));
    }

    private static void isRefused(String path, String words) {
        HttpsCalendars calendars = calendars(true, true);
        assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(8), () -> calendars.fetch(server.address(path))))
            .isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    @Test
    void fileBehindAnAddressIsRead() {
        assertThat(calendars(true, true).fetch(" " + server.address("/board.ics"))).isEqualTo(FILE);
    }

    @Test
    void redirectionOnTheSameServerIsFollowedAndNoOther() {
        server.answers("/moved", 302, "Location", "/board.ics", new byte[0]);
        server.answers("/away", 302, "Location", "https://127.0.0.1/board.ics", new byte[0]);
        server.answers("/down", 302, "Location", "http://calendar.example/board.ics", new byte[0]);
        server.answers("/round", 302, "Location", "/round", new byte[0]);

        assertThat(calendars(true, true).fetch(server.address("/moved"))).isEqualTo(FILE);
        isRefused("/away", "sends on to another server");
        isRefused("/down", "begins with https://");
        isRefused("/round", "on and on");
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        server.answers("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    body.write(new byte[1000]);
                }
            }
        });

        isRefused("/large", "larger than 100 KB");
    }

    @Test
    void serverThatSendsAByteNowAndThenIsLeft() {
        server.answers("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            AtomicInteger sent = new AtomicInteger();
            CountDownLatch never = new CountDownLatch(1);
            try {
                while (sent.incrementAndGet() < 200 && !never.await(100, TimeUnit.MILLISECONDS)) {
                    body.write('a');
                    body.flush();
                }
            }
            catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        isRefused("/slow", "takes too long");
    }

    @Test
    void whatIsNotThereIsSaidWithTheServersAnswer() {
        server.answers("/none", 404, "X", "x", new byte[0]);

        isRefused("/none", "it answers 404");
    }

    @Test
    void nameThatLeadsInsideIsNotAskedAtAll() {
        AtomicInteger asked = new AtomicInteger();
        server.answers("/inside", exchange -> asked.incrementAndGet());
        HttpsCalendars calendars = new HttpsCalendars(new ImportSettings(true, DataSize.ofKilobytes(100), Duration.ofSeconds(2), false),
                new Names("127.0.0.1"), new DefaultClientTlsStrategy(server.tls()));

        assertThatThrownBy(() -> calendars.fetch("https://calendar.example/inside")).isInstanceOf(Refusal.class)
            .hasMessageContaining("private network");
        assertThatThrownBy(() -> calendars.fetch(server.address("/inside"))).isInstanceOf(Refusal.class).hasMessageContaining("port");
        assertThat(asked).hasValue(0);
    }

    @Test
    void certificateOfAnotherNameIsNotBelieved() {
        HttpsCalendars calendars = calendars(true, true);

        assertThatThrownBy(() -> calendars.fetch(server.address("/board.ics").replace("calendar.example", "other.example")))
            .isInstanceOf(Refusal.class).hasMessageContaining("no valid certificate");
    }

    @Test
    void addressesCanBeForbiddenAltogether() {
        HttpsCalendars calendars = calendars(false, true);

        assertThatThrownBy(() -> calendars.fetch(server.address("/board.ics"))).isInstanceOf(Refusal.class)
            .hasMessageContaining("upload a file");
    }

}
