package org.alliance.communities.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answer: one table and the bars that were missed. */
class Table {

    static final double MOST = 1.5;

    static final double MOST_GROWTH = 0.01;

    static final double MOST_TO_MOVE = 3;

    static final double LEAST_RATE = 0.5;

    static final double MOST_SECONDS = 5;

    static final double MOST_FOR_FULL_PACKET = 10;

    private final StringBuilder text = new StringBuilder();

    private final List<String> missed = new ArrayList<>();

    void heads(int n) {
        row("per case", "here, N = " + n, "bare, N = " + n, "ratio", "here, N = " + 4 * n, "bare, N = " + 4 * n, "ratio",
                "bar");
        row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---");
    }

    void counted(String what, double[] here, double[] bare, double unit) {
        row(what, number(here[0] / unit), number(bare[0] / unit), ratio(here[0] / bare[0]), number(here[1] / unit),
                number(bare[1] / unit), ratio(here[1] / bare[1]), "1.5, and within 1 %");
        for (int i = 0; i < 2; i++) {
            must(here[i] <= MOST * bare[i], what + ": " + ratio(here[i] / bare[i]) + " times the bare engine's");
        }
        // Against the bare engine: its own bytes per case shrink with N, because an index packs equal keys together.
        steady(what + ", here against bare", here[0] / bare[0], here[1] / bare[1]);
    }

    void steady(String what, double atN, double at4N) {
        double growth = Math.abs(at4N / atN - 1);
        must(growth <= MOST_GROWTH, what + ": differs by " + ratio(growth * 100) + " % between N and 4 N");
    }

    void timed(String what, double[] here, double[] bare) {
        row(what, number(here[0]), number(bare[0]), ratio(here[0] / bare[0]), number(here[1]), number(bare[1]),
                ratio(here[1] / bare[1]), "none, only shown");
    }

    void movedHeads() {
        text.append('\n');
        row("open proposals", "timers that move", "moving the meeting, s", "plain loop, s", "ratio", "statements per proposal", "bar");
        row("---:", "---:", "---:", "---:", "---:", "---:", "---");
    }

    void moved(int open, int timers, double here, double plain, double statements) {
        row("%,d".formatted(open), "%,d".formatted(timers), number(here), number(plain), ratio(here / plain), ratio(statements),
                "ratio at most 3, statements within 1 %");
        must(here / plain <= MOST_TO_MOVE, "a meeting of " + open + " proposals: moved in " + ratio(here / plain)
                + " times the plain loop's time");
    }

    void intakeHeads() {
        text.append('\n');
        row("mails per second", "stored here", "plain loop", "ratio", "placed here", "bar");
        row("---", "---:", "---:", "---:", "---:", "---");
    }

    void intake(String what, double here, double plain, double placed) {
        row(what, number(here), number(plain), ratio(here / plain), number(placed),
                "ratio at least " + LEAST_RATE);
        must(here / plain >= LEAST_RATE, what + ": stored at " + ratio(here / plain) + " times the plain loop's rate");
    }

    void hardestHeads() {
        text.append('\n');
        row("a mail of nothing but", "MB", "CPU s to read it", "bar");
        row("---", "---:", "---:", "---");
    }

    void hardest(String what, int bytes, double seconds) {
        row("`" + what.replace("\n", " ").strip() + "`", number(bytes / 1e6), ratio(seconds), number(MOST_SECONDS));
        must(seconds <= MOST_SECONDS, "a mail of " + what + " holds its thread " + ratio(seconds) + " s");
    }

    void packetHeads() {
        text.append('\n');
        row("packet as PDF", "pages", "CPU ms, first in its process", "CPU ms, then");
        row("---", "---:", "---:", "---:");
    }

    void packet(String what, int pages, double cold, double warm) {
        row(what, String.valueOf(pages), Double.isNaN(cold) ? "" : number(cold), number(warm));
    }

    void packetRatio(double ratio) {
        row("ratio", "", "", ratio(ratio) + ", bar " + MOST_FOR_FULL_PACKET);
        must(ratio <= MOST_FOR_FULL_PACKET, "a full packet: " + ratio(ratio) + " times the cost of a short one");
    }

    void same(String what, String count, boolean equal) {
        row(what, count, count, equal ? "1.00" : "differs", count, count, equal ? "1.00" : "differs", "equal");
        must(equal, what + " differ");
    }

    void line(String sentence) {
        text.append('\n').append(sentence).append('\n');
    }

    void must(boolean kept, String otherwise) {
        if (!kept) {
            missed.add(otherwise);
        }
    }

    List<String> missed() {
        return missed;
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1000 ? "%.1f" : "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }

}
