package org.alliance.communities.people.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * Exactly what a file would change.
 *
 * @param loss what is lost on the whole
 * @param left who leaves
 * @param unchanged how many rows say what the directory says already
 * @param refused the rows that cannot be taken; one is enough for nothing to be taken
 */
public record Plan(Loss loss, List<Change> added, List<Change> changed, List<Change> left, int unchanged, List<Refused> refused) {

    /**
     * @param line the line of the file; 0 for who is not in it
     * @param who the mail address, or the domain of a library after an at sign
     * @param what what is new, in words
     */
    public record Change(long line, String who, String what) {
    }

    /**
     * @param reason one sentence
     */
    public record Refused(long line, String who, String reason) {
    }

    public boolean isRefused() {
        return !refused.isEmpty();
    }

    public boolean changesSomething() {
        return added.size() + changed.size() + left.size() > 0;
    }

    /** How many of each kind, as one line. */
    public String summary() {
        return added.size() + " added, " + changed.size() + " changed, " + left.size() + " left, " + unchanged + " as before"
                + (isRefused() ? ", " + refused.size() + " refused" : "");
    }

    /** Every change and every refusal as a line. */
    public Stream<String> lines() {
        return Stream.of(lines("added", added), lines("changed", changed), lines("left", left),
                refused.stream().map(one -> place(one.line()) + "refused  " + one.who() + ": " + one.reason()))
            .flatMap(lines -> lines);
    }

    /** Two plans with the same sign change the same. */
    public String sign() {
        return Integer.toHexString(lines().toList().hashCode());
    }

    private static Stream<String> lines(String kind, List<Change> changes) {
        return changes.stream().map(one -> place(one.line()) + kind + "  " + one.who() + ": " + one.what());
    }

    private static String place(long line) {
        return line == 0 ? "" : "line " + line + "  ";
    }

}
