package org.alliance.communities.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where statements and bytes go, by verb and table, for whoever wants to save some. */
final class Details {

    private static final Pattern TABLE = Pattern.compile("(?is)\\s*(?:with .*?\\) )?(select|insert into|update|delete from)"
            + "\\s+(?:.*?\\bfrom\\s+(?:\\()?)?([a-z_]+)");

    private Details() {
    }

    static void print(Figures ours, Figures bare, Observer oursDatabase, Observer bareDatabase) throws IOException {
        StringBuilder text = new StringBuilder("statements per case: here, bare, what\n");
        rows(text, byTable(ours), byTable(bare));
        text.append("\nkB in all: here, bare, table\n");
        rows(text, kilobytes(oursDatabase.bytesByTable()), kilobytes(bareDatabase.bytesByTable()));
        text.append("\nour statements per case\n");
        ours.statements().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(400)
            .forEach(one -> text.append(String.format(Locale.ROOT, "%8.2f  %s%n", (double) one.getValue() / ours.cases(),
                    one.getKey().replaceAll("\\s+", " "))));
        text.append("\nbare statements per case\n");
        bare.statements().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(400)
            .forEach(one -> text.append(String.format(Locale.ROOT, "%8.2f  %s%n", (double) one.getValue() / bare.cases(),
                    one.getKey().replaceAll("\\s+", " "))));
        Files.writeString(Path.of("target", "benchmark", "details.txt"), text);
    }

    private static void rows(StringBuilder text, Map<String, Double> ours, Map<String, Double> bare) {
        TreeSet<String> all = new TreeSet<>(ours.keySet());
        all.addAll(bare.keySet());
        List<String> sorted = all.stream().sorted(Comparator.comparingDouble(
                (String what) -> bare.getOrDefault(what, 0.0) - ours.getOrDefault(what, 0.0))).toList();
        sorted.forEach(what -> text.append(String.format(Locale.ROOT, "%8.1f %8.1f  %s%n", ours.getOrDefault(what, 0.0),
                bare.getOrDefault(what, 0.0), what)));
    }

    private static Map<String, Double> kilobytes(Map<String, Long> bytes) {
        Map<String, Double> kilobytes = new TreeMap<>();
        bytes.forEach((table, size) -> kilobytes.put(table, size / 1024.0));
        return kilobytes;
    }

    private static Map<String, Double> byTable(Figures figures) {
        Map<String, Double> calls = new TreeMap<>();
        figures.statements().forEach((query, count) -> {
            Matcher table = TABLE.matcher(query);
            String what = table.lookingAt() ? table.group(1).toLowerCase(Locale.ROOT) + " " + table.group(2).toLowerCase(Locale.ROOT)
                    : query.substring(0, Math.min(40, query.length()));
            calls.merge(what, (double) count / figures.cases(), Double::sum);
        });
        return calls;
    }

}
