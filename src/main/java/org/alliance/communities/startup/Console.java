package org.alliance.communities.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal, in UTF-8 whatever it says of itself: mails and people have names of the whole world. */
public final class Console {

    public static final PrintStream OUTPUT = of(FileDescriptor.out);

    public static final PrintStream ERRORS = of(FileDescriptor.err);

    private Console() {
    }

    private static PrintStream of(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

}
