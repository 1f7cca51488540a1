package org.alliance.communities.mail.extraction;

import java.util.ArrayList;
import java.util.List;

/** Takes all memory there is. */
final class SwallowingProgram {

    private SwallowingProgram() {
    }

    public static void main(String[] arguments) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[10_000_000]);
        }
    }

}
