package org.alliance.communities.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The database server that a killed application leaves behind: it goes on without us and holds the data directory. It is
 * asked to stop, which loses nothing that was committed. Only for the holder of the {@link DirectoryLock}.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Set<String> PROGRAMS = Set.of("postgres", "postgres.exe", "initdb", "initdb.exe");

    private final Path directory;

    private LeftOverServer(Path directory) {
        this.directory = directory;
    }

    static LeftOverServer of(Path directory) {
        return new LeftOverServer(directory);
    }

    void stop() throws IOException {
        Stream.concat(server().stream(), atWorkHere()).distinct().forEach(LeftOverServer::end);
        // The server writes this file at its first start: without it there was never anything in the directory.
        if (Files.isDirectory(directory) && Files.notExists(directory.resolve("postmaster.opts"))) {
            LOG.info("The making of the database was interrupted: it is made again");
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
            .filter(LeftOverServer::isPostgres);
    }

    /** While a database is made there is no pid file yet. */
    private Stream<ProcessHandle> atWorkHere() {
        return ProcessHandle.allProcesses().filter(LeftOverServer::isPostgres)
            .filter(process -> process.info().arguments().map(Arrays::asList).orElse(List.of())
                .contains(directory.toString()));
    }

    /** A pid is used again after a reboot: only a program of PostgreSQL may be ended. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command()
            .map(command -> PROGRAMS.contains(Path.of(command).getFileName().toString().split(" ")[0])).orElse(false);
    }

    private static void end(ProcessHandle process) {
        LOG.info("Stopping the database process {} that an earlier run left behind", process.pid());
        interrupt(process);
        if (!endsInTime(process)) {
            process.destroyForcibly();
            endsInTime(process);
        }
    }

    /** The signal for a fast shutdown. The usual one waits for a query of the dead application to come to its end. */
    private static void interrupt(ProcessHandle process) {
        try {
            int code = new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            if (code == 0) {
                return;
            }
        }
        catch (IOException noShell) {
            LOG.debug("There is no shell to send a signal", noShell);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
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
