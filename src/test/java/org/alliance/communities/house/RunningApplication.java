package org.alliance.communities.house;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packed jar in a process of its own, on a data directory that outlives it. Driven from outside by its client. */
public final class RunningApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target", "communities.jar");

    private static final Duration START = Duration.ofMinutes(3);

    private static final Duration STOP = Duration.ofMinutes(1);

    private final int port = freePort();

    private final Path data;

    private final File log;

    private final List<String> command = new ArrayList<>();

    private Process process;

    /**
     * @param settings each as {@code name=value}; by default there are free ports and no examples
     */
    public RunningApplication(Path data, String... settings) {
        this.data = data.toAbsolutePath();
        this.log = new File(this.data + ".log");
        Map<String, String> all = new LinkedHashMap<>(Map.of("server.port", String.valueOf(port),
                "communities.data-directory", this.data.toString(),
                "communities.mail.embedded.smtp-port", String.valueOf(freePort()),
                "communities.mail.embedded.imap-port", String.valueOf(freePort()),
                "communities.demo.examples", "false"));
        List.of(settings).forEach(setting -> all.put(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        // Compiled lightly: it starts in half the time, and that is most of what it does here.
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-jar", JAR.toAbsolutePath().toString()));
        all.forEach((name, value) -> command.add("--" + name + "=" + value));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (process != null) {
                process.destroy();
            }
        }));
    }

    /** A port of which nobody knows yet. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
        catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Starts it and waits until it says that it is UP. */
    public RunningApplication start() {
        launch();
        await("UP, see " + log).atMost(START).pollInterval(Duration.ofMillis(200))
            .failFast("it ended, see " + log, () -> !process.isAlive()).until(client()::isUp);
        return this;
    }

    /** Starts it and does not wait for anything. */
    public void launch() {
        try {
            Files.createDirectories(data.getParent());
            process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing of it can do anything after this, not even clean up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As an operator stops it. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Waits until it ends by itself; answers with which code. */
    public int awaitEnd() {
        await("end, see " + log).atMost(STOP).until(() -> !process.isAlive());
        return process.exitValue();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    public OutsideClient client() {
        return new OutsideClient("http://127.0.0.1:" + port);
    }

    public String log() {
        try {
            return Files.readString(log.toPath());
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
    }

}
