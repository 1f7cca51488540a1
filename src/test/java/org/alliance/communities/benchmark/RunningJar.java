package org.alliance.communities.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, on an empty data directory. */
class RunningJar implements AutoCloseable {

    private final Process process;

    private final int http = freePort();

    private final int smtp = freePort();

    RunningJar(List<String> options) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "jar");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", "target/communities.jar", "--server.port=" + http,
                "--communities.data-directory=" + directory, "--communities.mail.embedded.smtp-port=" + smtp,
                "--communities.mail.embedded.imap-port=" + freePort(), "--communities.demo.examples=false"));
        process = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(directory.resolve("log.txt").toFile()).start();
    }

    int http() {
        return http;
    }

    int smtp() {
        return smtp;
    }

    /** Resident memory in MB, now or at its peak. */
    long residentMegabytes(boolean peak) throws IOException {
        String name = peak ? "VmHWM:" : "VmRSS:";
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
            .filter(line -> line.startsWith(name))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
        catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
