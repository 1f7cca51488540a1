package org.alliance.communities.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs both sides in turns and prints the tables. Ends with 1 when a bar is missed. */
public final class Benchmark {

    private static final int ROUNDS = 5;

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        int n = Integer.getInteger("benchmark.cases", 25);
        Table table = new Table();
        try (Server server = new Server()) {
            if (n > 0) {
                cases(n, server, table);
            }
            int open = Integer.getInteger("benchmark.moved", 10_000);
            if (open > 0) {
                MovedMeeting.measure(open, server, table);
            }
            if (Boolean.parseBoolean(System.getProperty("benchmark.intake", "true"))) {
                new Intake(server).measure(table);
                new HardestMails().measure(table);
            }
            if (Boolean.parseBoolean(System.getProperty("benchmark.packet", "true"))) {
                new PacketCost(server).measure(table);
            }
        }
        if (Boolean.parseBoolean(System.getProperty("benchmark.memory", "true"))) {
            new ResidentMemory().measure(table);
        }
        Files.writeString(Path.of("target", "benchmark", "table.md"), table.toString());
        System.out.println("\n" + table);
        table.missed().forEach(bar -> System.out.println("MISSED " + bar));
        System.exit(table.missed().isEmpty() ? 0 : 1);
    }

    private static void cases(int n, Server server, Table table) throws Exception {
        try (OurSide ours = new OurSide(server.create("ours"));
                BareSide bare = new BareSide(server.create("bare"), server.observer("bare"), ours.dates())) {
            compare(n, new Measured(ours, server), new Measured(bare, server), table);
        }
    }

    private static void compare(int n, Measured ours, Measured bare, Table table) throws Exception {
        for (Measured side : new Measured[] { ours, bare }) {
            side.round(n);
            side.begin();
        }
        for (int i = 0; i < ROUNDS; i++) {
            ours.round(n);
            bare.round(n);
        }
        Figures oursAtN = ours.end();
        Figures bareAtN = bare.end();
        ours.begin();
        bare.begin();
        ours.round(4 * n);
        bare.round(4 * n);
        Figures oursAt4N = ours.end();
        Figures bareAt4N = bare.end();

        table.heads(n);
        Map<String, Long> passed = ours.observer().elements();
        table.same("elements passed", String.valueOf(passed.values().stream().mapToLong(Long::longValue).sum() / (10 * n)),
                passed.equals(bare.observer().elements()));
        table.counted("statements", both(oursAtN.statementsPerCase(), oursAt4N.statementsPerCase()),
                both(bareAtN.statementsPerCase(), bareAt4N.statementsPerCase()), 1);
        table.steady("statements", oursAtN.statementsPerCase(), oursAt4N.statementsPerCase());
        table.counted("database kB", both(oursAtN.bytesPerCase(), oursAt4N.bytesPerCase()),
                both(bareAtN.bytesPerCase(), bareAt4N.bytesPerCase()), 1024);
        table.timed("CPU ms, Java", both(oursAtN.javaMillis(), oursAt4N.javaMillis()),
                both(bareAtN.javaMillis(), bareAt4N.javaMillis()));
        table.timed("CPU ms, database", both(oursAtN.serverMillis(), oursAt4N.serverMillis()),
                both(bareAtN.serverMillis(), bareAt4N.serverMillis()));
        Details.print(oursAtN, bareAtN, ours.observer(), bare.observer());
    }

    private static double[] both(double atN, double at4N) {
        return new double[] { atN, at4N };
    }

}
