package org.alliance.communities.mail.extraction;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Runs a program of this application in a Java machine of its own, small, in a directory of its own, with an empty
 * environment and for a short time. Whatever becomes of it, this application goes on.
 */
class OwnProcess {

    private static final Logger LOG = LoggerFactory.getLogger(OwnProcess.class);

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** How a Java machine ends that was told to end when its memory is full. */
    private static final int MEMORY_WAS_FULL = 3;

    private final String program;

    private final Duration limit;

    OwnProcess(String program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * @param left how long it may take even if the program's own limit is longer
     * @throws NotReadable when there is no answer, with the reason as far as it can be told
     */
    List<Piece> answer(byte[] file, Duration left) throws NotReadable, InterruptedException {
        long millis = Math.min(limit.toMillis(), left.toMillis());
        Path directory = null;
        try {
            directory = Files.createTempDirectory("communities-document");
            Files.createFile(directory.resolve("hosts"));
            return answer(file, directory, millis);
        }
        catch (IOException failure) {
            LOG.warn("A document of {} bytes could not be given to its program", file.length, failure);
            throw new NotReadable(NotReadable.DAMAGED);
        }
        finally {
            delete(directory);
        }
    }

    private List<Piece> answer(byte[] file, Path directory, long millis) throws IOException, NotReadable, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(directory)).directory(directory.toFile())
            .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        ExecutorService threads = Executors.newFixedThreadPool(2, work -> new Thread(work, "document"));
        try {
            threads.submit(() -> give(file, process));
            Future<List<Piece>> answer = threads.submit(() -> Answer.read(new DataInputStream(process.getInputStream())));
            return answer.get(millis, TimeUnit.MILLISECONDS);
        }
        catch (TimeoutException slow) {
            throw new NotReadable(NotReadable.SLOW);
        }
        catch (ExecutionException noAnswer) {
            throw new NotReadable(reason(process, file.length));
        }
        finally {
            end(process);
            threads.shutdownNow();
        }
    }

    private static void give(byte[] file, Process process) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(file);
        }
        catch (IOException ended) {
            LOG.debug("A program has ended before it had its document", ended);
        }
    }

    private static String reason(Process process, int bytes) throws InterruptedException {
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);
        LOG.warn("The program for a document of {} bytes gave no answer, exit code {}", bytes,
                ended ? process.exitValue() : "none yet");
        return ended && process.exitValue() == MEMORY_WAS_FULL ? NotReadable.GROWS : NotReadable.DAMAGED;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        }
        catch (IOException failure) {
            LOG.warn("{} could not be deleted", directory, failure);
        }
    }

    private List<String> command(Path directory) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + directory,
                "-Duser.home=" + directory, "-Djdk.net.hosts.file=" + directory.resolve("hosts"),
                "-Dlogback.configurationFile=silent-logback.xml", "-cp", classPath()));
        if (ClassLoader.getSystemResource(BOOT_LAUNCHER.replace('.', '/') + ".class") != null) {
            command.addAll(List.of("-Dloader.main=" + program, BOOT_LAUNCHER));
        }
        else {
            command.add(program);
        }
        command.add(String.valueOf(limit.toMillis()));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

}
