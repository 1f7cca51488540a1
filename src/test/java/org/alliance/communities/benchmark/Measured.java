package org.alliance.communities.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One side with what is measured of it. */
class Measured {

    private final Side side;

    private final Observer observer;

    private final Observer postgres;

    private final CpuTime cpu;

    private final List<double[]> millisPerCase = new ArrayList<>();

    private int cases;

    private Map<String, Long> statementsBefore = Map.of();

    private long bytesBefore;

    Measured(Side side, Server server) {
        this.side = side;
        this.observer = server.observer(side.database());
        this.postgres = server.observer("postgres");
        this.cpu = server.cpu();
    }

    Observer observer() {
        return observer;
    }

    /** Forgets what was before. */
    void begin() throws SQLException {
        cases = 0;
        millisPerCase.clear();
        bytesBefore = bytes();
        statementsBefore = Observer.statements(postgres, observer);
    }

    void round(int many) {
        double[] before = { cpu.javaMillis(), cpu.serverMillis() };
        new Round(side, observer).run(many);
        millisPerCase.add(new double[] { (cpu.javaMillis() - before[0]) / many, (cpu.serverMillis() - before[1]) / many });
        cases += many;
    }

    Figures end() throws SQLException {
        Map<String, Long> statements = Figures.difference(statementsBefore, Observer.statements(postgres, observer));
        return new Figures(cases, statements, bytes() - bytesBefore, median(0), median(1));
    }

    private long bytes() throws SQLException {
        return observer.bytes() - (side instanceof OurSide ? observer.rawMailBytes() : 0);
    }

    private double median(int which) {
        double[] sorted = millisPerCase.stream().mapToDouble(one -> one[which]).sorted().toArray();
        return sorted.length == 0 ? 0 : Arrays.stream(sorted).skip((sorted.length - 1) / 2).limit(2 - sorted.length % 2)
            .average().orElseThrow();
    }

}
