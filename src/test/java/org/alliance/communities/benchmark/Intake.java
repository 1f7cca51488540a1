package org.alliance.communities.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.IntFunction;

import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * How fast mail comes from an IMAP server into the database, here and by a plain loop, in turns and each in a process with
 * 256 MB of heap.
 */
class Intake {

    private static final int ROUNDS = 5;

    private static final String HEAP = "256m";

    private final Server server;

    private final int smtp = freePort();

    private final int imap = freePort();

    Intake(Server server) {
        this.server = server;
    }

    void measure(Table table) throws Exception {
        table.intakeHeads();
        try (ToldProcess mailServer = new ToldProcess("1500m", "org.alliance.communities.mail.embedded.MailServerProcess",
                smtp, imap)) {
            deliver("small", 2000, number -> filled(number, 6_000));
            measure("small", 2000, 6_000, 100, table);
            deliver("large", 50, number -> filled(number, 5_000_000));
            measure("large", 50, 5_000_000, 1, table);
        }
    }

    private void measure(String name, int mails, int bytes, int batch, Table table) throws Exception {
        String login = name + "@alliance.example";
        double[] here = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double placing;
        try (ToldProcess ours = new ToldProcess(HEAP, OurIntake.class.getName(), server.create("intake_" + name), imap, login,
                mails);
                ToldProcess loop = new ToldProcess(HEAP, PlainIntake.class.getName(), server.create("plain_" + name), imap,
                        login, batch)) {
            ours.ask("store");
            loop.ask("store");
            for (int round = 0; round < ROUNDS; round++) {
                here[round] = ours.ask("store");
                plain[round] = loop.ask("store");
            }
            placing = ours.ask("place");
        }
        table.intake("%,d mails of %s".formatted(mails, bytes < 1_000_000 ? bytes / 1000 + " KB" : bytes / 1_000_000 + " MB"),
                mails / median(here), mails / median(plain), mails / placing);
    }

    private void deliver(String name, int many, IntFunction<byte[]> mail) throws Exception {
        Properties properties = new Properties();
        Session session = Session.getInstance(properties);
        Address[] to = { new InternetAddress(name + "@alliance.example") };
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", smtp, null, null);
            for (int i = 1; i <= many; i++) {
                transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(mail.apply(i))), to);
            }
        }
    }

    /** A question of a member, which is no proposal; what it lacks to its size is attached as a picture. */
    private static byte[] filled(int number, int bytes) {
        String head = """
                From: Ann Alder <ann@harbor.example>
                To: board-chair@alliance.example
                Subject: A question about the reading room %1$05d
                Message-ID: <intake-%1$05d-%2$d@harbor.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=room

                --room
                Content-Type: text/plain; charset=utf-8

                May we use the reading room on Monday, and who has the key to it? This is question %1$d.

                --room
                Content-Type: image/png; name="room.png"
                Content-Disposition: attachment; filename="room.png"
                Content-Transfer-Encoding: base64

                """.formatted(number, bytes);
        String line = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YA\n";
        String filling = line.repeat(Math.max(0, (bytes - head.length()) / (line.length() + 1)));
        return (head + filling + "--room--\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
        catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

}
