package org.alliance.communities.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a process does that is told line by line: it answers each order with its seconds. */
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
            System.out.printf(Locale.ROOT, "= %.3f%n", work.on(order));
        }
        System.exit(0);
    }

}
