package org.alliance.communities.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What it takes to put together and to print the packet of a meeting with one proposal and with many, in turns and on one
 * thread, whose time on the processor is counted: from the database to the bytes of the PDF.
 */
class PacketCost {

    static final int MANY = 50;

    private static final int WARM_UP = 3;

    private static final int ROUNDS = 7;

    private final Server server;

    PacketCost(Server server) {
        this.server = server;
    }

    void measure(Table table) throws Exception {
        String database = "packets";
        try (OurSide side = new OurSide(server.create(database))) {
            Round cases = new Round(side, server.observer(database));
            long small = side.nextMeeting();
            long full = side.firstMeeting();
            side.placeOn(small);
            cases.place(1);
            double cold = millis(side, small);
            side.placeOn(full);
            cases.place(MANY);
            double[] one = new double[ROUNDS];
            double[] many = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double first = millis(side, small);
                double second = millis(side, full);
                if (round >= 0) {
                    one[round] = first;
                    many[round] = second;
                }
            }
            table.packetHeads();
            table.packet("1 proposal", pages(side.packet(small)), cold, median(one));
            table.packet(MANY + " proposals", pages(side.packet(full)), Double.NaN, median(many));
            table.packetRatio(median(many) / median(one));
        }
    }

    private static double millis(OurSide side, long meeting) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        side.packet(meeting);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

}
