package org.alliance.communities.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** What a process does that is told line by line: it answers each order with its seconds and the peak of its heap in MB. */
final class Orders {

    interface Work {

        /** Does what was ordered and answers how many seconds of it count. */
        double on(String order) throws Exception;

    }

    private Orders() {
    }

    static void follow(Work work) throws Exception {
        System.out.println("= ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            double seconds = work.on(order);
            double peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000.0;
            System.out.printf(Locale.ROOT, "= %.3f %.1f%n", seconds, peak);
        }
        System.exit(0);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

}
