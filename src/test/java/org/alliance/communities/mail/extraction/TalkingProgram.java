package org.alliance.communities.mail.extraction;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.util.List;
import java.util.concurrent.Callable;

/** Tries to talk to a port of this machine and to find a machine by its name; both are in its document. */
final class TalkingProgram {

    private TalkingProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        NoNetwork.enforce();
        String[] told = new String(new BufferedInputStream(new FileInputStream(FileDescriptor.in)).readAllBytes()).split(" ");
        int port = Integer.parseInt(told[0]);
        Answer.write(List.of(tried("socket", () -> new Socket("127.0.0.1", port)),
                tried("address", () -> new URL("http://127.0.0.1:" + port + "/").openStream()),
                tried("name", () -> InetAddress.getByName(told[1]))),
                new DataOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    private static Piece tried(String what, Callable<?> attempt) {
        try {
            attempt.call();
            return Piece.text("", what + " allowed");
        }
        catch (Exception refused) {
            return Piece.text("", what + " refused");
        }
    }

}
