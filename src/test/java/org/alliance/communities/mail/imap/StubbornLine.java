package org.alliance.communities.mail.imap;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The line to a real server: it swallows what is said, hangs up at a word, or changes the answers. */
class StubbornLine implements AutoCloseable {

    private final ServerSocket door;

    private final int server;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private volatile boolean silent;

    private volatile Predicate<String> hangsUpAt = line -> false;

    private volatile UnaryOperator<String> commands = UnaryOperator.identity();

    private volatile UnaryOperator<String> answers = UnaryOperator.identity();

    StubbornLine(int server) {
        this.server = server;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Keeps the connections and lets nothing through, in neither direction. */
    void silent(boolean now) {
        silent = now;
    }

    /** Ends the connection instead of passing such a command on. */
    void hangsUpAt(Predicate<String> command) {
        hangsUpAt = command;
    }

    /** Changes each line of ours. */
    void commands(UnaryOperator<String> change) {
        commands = change;
    }

    /** Changes each line of the server; null swallows it. */
    void answers(UnaryOperator<String> change) {
        answers = change;
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(StubbornLine::close);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket there = new Socket("127.0.0.1", server);
                client.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                open.add(client);
                open.add(there);
                start(() -> pass(client, there, line -> hangsUpAt.test(line) ? null : commands.apply(line), true));
                start(() -> pass(there, client, line -> answers.apply(line), false));
            }
            catch (IOException closed) {
                // The test is over.
            }
        }
    }

    private void pass(Socket from, Socket to, UnaryOperator<String> change, boolean nullEnds) {
        try (from; to) {
            InputStream in = new BufferedInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String changed = change.apply(line);
                if (changed == null && nullEnds) {
                    return;
                }
                if (!silent && changed != null) {
                    out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
            }
        }
        catch (IOException ended) {
            // One end hung up.
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "stubborn-line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        }
        catch (IOException gone) {
            // That was the aim.
        }
    }

}
