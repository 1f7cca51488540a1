package org.alliance.communities.trial;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

import org.alliance.communities.trial.Findings.Finding;

/** The printed result: a line for each mail, its parts indented below it, and how many there were of each kind. */
final class Report {

    private final PrintStream out;

    private final Map<String, Integer> counts = new TreeMap<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void note(String sentence) {
        out.println(sentence);
    }

    void add(String file, Finding finding) {
        counts.merge(finding.place(), 1, Integer::sum);
        out.println(file + "\t" + finding.place() + "\t" + finding.reason());
        finding.details().forEach(detail -> out.println("\t" + detail));
    }

    void close() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.println(all + " mails: " + counts);
    }

}
