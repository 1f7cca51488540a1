package org.alliance.communities.mail.extraction;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Waits for ever, and has started another that does. */
final class HangingProgram {

    private HangingProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), HangingProgram.class.getName()).start();
        }
        new CountDownLatch(1).await();
    }

}
