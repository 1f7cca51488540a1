package org.alliance.communities.board.suggestion.https;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** On the slowest machine. */
    private static final Duration ENOUGH = Duration.ofMinutes(1);

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
        return calendars(addresses, inside, ENOUGH);
    }

    private static HttpsCalendars calendars(boolean addresses, boolean inside, Duration timeout) {
        return new HttpsCalendars(new ImportSettings(addresses, DataSize.ofKilobytes(100), timeout, inside),
                new Names("127.0.0.1"), new DefaultClientTlsStrategy(server.tls()));
    }

    private static void isRefused(String path, String words) {
        isRefused(calendars(true, true), server.address(path), words);
    }

    private static void isRefused(HttpsCalendars calendars, String address, String words) {
        assertThatThrownBy(() -> calendars.fetch(address)).isInstanceOf(Refusal.class).hasMessageContaining(words);
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
            AtomicInteger sent = new AtomicInteger();
            CountDownLatch never = new CountDownLatch(1);
            // Whoever stays gets the whole answer in the end.
            try (OutputStream body = exchange.getResponseBody()) {
                while (sent.incrementAndGet() < 200 && !never.await(100, TimeUnit.MILLISECONDS)) {
                    body.write('a');
                    body.flush();
                }
            }
            catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        isRefused(calendars(true, true, Duration.ofSeconds(1)), server.address("/slow"), "takes too long");
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
        HttpsCalendars calendars = calendars(true, false);

        isRefused(calendars, "https://calendar.example/inside", "private network");
        isRefused(calendars, server.address("/inside"), "port");
        assertThat(asked).hasValue(0);
    }

    @Test
    void certificateOfAnotherNameIsNotBelieved() {
        isRefused(calendars(true, true), server.address("/board.ics").replace("calendar.example", "other.example"),
                "no valid certificate");
    }

    @Test
    void addressesCanBeForbiddenAltogether() {
        isRefused(calendars(false, true), server.address("/board.ics"), "upload a file");
    }

}
