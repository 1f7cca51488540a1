package org.alliance.communities.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.awaitility.Awaitility;

/** What the packaged application holds in memory after some cases over REST; its database server is not counted. */
class ResidentMemory {

    private static final int CASES = 25;

    private static final Duration START = Duration.ofMinutes(5);

    private static final long MOST_MEGABYTES = 600;

    void measure(Table table) throws Exception {
        long plain = measure(List.of(), table, "java -jar");
        table.must(plain <= MOST_MEGABYTES, "memory: " + plain + " MB resident");
        String options = System.getProperty("benchmark.options", "");
        if (!options.isBlank()) {
            measure(Arrays.asList(options.split(" ")), table, "java " + options + " -jar");
        }
    }

    private static long measure(List<String> options, Table table, String command) throws Exception {
        try (RunningJar jar = new RunningJar(options)) {
            RestClient rest = new RestClient(jar.http());
            Awaitility.await("the application to be up").atMost(START).pollInterval(Duration.ofMillis(500))
                .failFast("the application ended", () -> !jar.isAlive()).until(rest::isUp);
            new RestCases(rest, jar.smtp()).run(CASES);
            long after = jar.residentMegabytes(false);
            table.line("Resident memory of `" + command + "` after " + CASES
                    + " cases by mail and REST, its database apart: " + after + " MB, at its peak "
                    + jar.residentMegabytes(true) + " MB; bar " + MOST_MEGABYTES + " MB.");
            return after;
        }
    }

}
