package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Who cannot start says why, ends, and does no harm to others. */
class StartIT {

    private final Path data = Path.of("target", "test-data", "start-" + UUID.randomUUID());

    @Test
    void secondApplicationOnTheSameDataIsRefused() {
        try (RunningApplication first = new RunningApplication(data).start();
                RunningApplication second = new RunningApplication(data)) {
            ProcessHandle database = new OwnDatabase(data).server();

            second.launch();

            assertThat(second.awaitEnd()).isNotZero();
            assertThat(second.log()).contains("Another application is running on the data directory");
            assertThat(database.isAlive()).isTrue();
            assertThat(first.client().isUp()).isTrue();
        }
    }

    @Test
    void takenMailPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RunningApplication application = new RunningApplication(data,
                        "communities.mail.embedded.smtp-port=" + taken.getLocalPort())) {
            application.launch();

            assertThat(application.awaitEnd()).isNotZero();
            assertThat(application.log())
                .contains("The embedded mail server cannot listen on port " + taken.getLocalPort());
            assertThat(new OwnDatabase(data).hasPidFile()).isFalse();
        }
    }

    @Test
    void productionRefusesDemoPeople() {
        try (RunningApplication application = new RunningApplication(data, "spring.profiles.active=production",
                "communities.demo.people=true")) {
            application.launch();

            assertThat(application.awaitEnd()).isNotZero();
            assertThat(application.log())
                .contains("What is only for the demo is switched on in production", "communities.demo.people");
            assertThat(new OwnDatabase(data).isBegun()).isFalse();
        }
    }

}
