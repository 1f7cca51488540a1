package org.alliance.communities.benchmark;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a number of cases took.
 *
 * @param statements calls by text
 * @param bytes of all tables and indexes, the raw mail apart
 */
record Figures(int cases, Map<String, Long> statements, long bytes, double javaMillis, double serverMillis) {

    double statementsPerCase() {
        return (double) statements.values().stream().mapToLong(Long::longValue).sum() / cases;
    }

    double bytesPerCase() {
        return (double) bytes / cases;
    }

    static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> difference = new TreeMap<>(after);
        before.forEach((text, calls) -> difference.merge(text, -calls, Long::sum));
        difference.values().removeIf(calls -> calls == 0);
        return difference;
    }

}
