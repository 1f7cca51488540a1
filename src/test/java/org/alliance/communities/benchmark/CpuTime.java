package org.alliance.communities.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;

/** CPU time used so far by this Java process and by the processes of the database server. Only Linux tells the latter. */
class CpuTime {

    private static final long MILLIS_PER_TICK = 10;

    private final long server;

    CpuTime(long server) {
        this.server = server;
    }

    long javaMillis() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }

    long serverMillis() {
        return ProcessHandle.of(server).map(postmaster -> ticks(server, true)
                + postmaster.children().mapToLong(child -> ticks(child.pid(), false)).sum()).orElse(0L) * MILLIS_PER_TICK;
    }

    /** @param ended whether the time of children that have ended counts as well */
    private static long ticks(long pid, boolean ended) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return ended ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        }
        catch (IOException gone) {
            return 0;
        }
    }

}
