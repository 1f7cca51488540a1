package org.alliance.communities.mail.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The program that opens one document: its bytes come in, texts go out, and nothing else is known to it. */
final class OpeningProgram {

    /** More than a mail can bring. */
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private OpeningProgram() {
    }

    /** @param arguments after how many milliseconds it ends by itself, should nobody be left to end it */
    public static void main(String[] arguments) throws IOException {
        endAfter(Long.parseLong(arguments[0]));
        // Libraries may say what they like, but not into the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        NoNetwork.enforce();
        // What was packed is counted here already, and then packed anew.
        ZipSecureFile.setMinInflateRatio(0);
        // A pipe has no position, which a bare file stream would ask for.
        byte[] file = new BufferedInputStream(new FileInputStream(FileDescriptor.in)).readNBytes(MOST_BYTES);
        Findings found = new Opener().open(file);
        Answer.write(found.pieces(), new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
        Runtime.getRuntime().halt(0);
    }

    private static void endAfter(long milliseconds) {
        new Timer("end", true).schedule(new TimerTask() {

            @Override
            public void run() {
                Runtime.getRuntime().halt(1);
            }

        }, milliseconds);
    }

}
