package org.alliance.communities.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The database server that a killed application leaves behind: it goes on without us and holds the data directory. It is
 * found by its own pid file and asked to stop, which loses nothing.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path directory;

    private LeftOverServer(Path directory) {
        this.directory = directory;
    }

    static LeftOverServer of(Path directory) {
        return new LeftOverServer(directory);
    }

    void stop() throws IOException {
        process().ifPresent(this::end);
        if (Files.isDirectory(directory) && Files.notExists(directory.resolve("postgresql.conf"))) {
            // Killed while the very first start made the directory: there was never anything in it.
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(LeftOverServer::isPostgres);
    }

    /** A pid is used again after a reboot: only a server of PostgreSQL may be ended. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
            .orElse(false);
    }

    private void end(ProcessHandle server) {
        LOG.info("Stopping the database server {} that an earlier run left behind", server.pid());
        server.destroy();
        if (!endsInTime(server)) {
            server.destroyForcibly();
            endsInTime(server);
        }
    }

    private static boolean endsInTime(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        }
        catch (TimeoutException slow) {
            return false;
        }
        catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

}
