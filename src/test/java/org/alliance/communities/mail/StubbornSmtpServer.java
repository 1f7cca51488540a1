package org.alliance.communities.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that refuses what it is told to refuse, and remembers what it was sent. */
public class StubbornSmtpServer {

    public record Received(String recipient, String text) {
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();

    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private final AtomicInteger connections = new AtomicInteger();

    private final ServerSocket server;

    private final List<String> logins = new CopyOnWriteArrayList<>();

    private volatile String offer = "";

    private volatile boolean silentAfterData;

    private volatile boolean patientAfterData;

    public StubbornSmtpServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        daemon(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Answers this to a recipient; null makes peace. */
    public void answer(String recipient, String line) {
        if (line == null) {
            answers.remove(recipient);
        }
        else {
            answers.put(recipient, line);
        }
    }

    /** Says so when it is greeted, for instance {@code AUTH PLAIN}. */
    public void offer(String extension) {
        offer = extension;
    }

    /** The lines by which somebody logged in; every login is right. */
    public List<String> logins() {
        return List.copyOf(logins);
    }

    /** Takes mails and hangs up instead of saying so. */
    public void hangUpAfterData(boolean silent) {
        silentAfterData = silent;
    }

    /** Takes mails and then says nothing at all until the sender is gone. */
    public void keepWaitingAfterData(boolean patient) {
        patientAfterData = patient;
    }

    public List<String> sentTo(String recipient) {
        return received.stream().filter(one -> one.recipient().equals(recipient)).map(Received::text).toList();
    }

    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                connections.incrementAndGet();
                daemon(() -> serve(client));
            }
            catch (IOException closed) {
                // The next one, please.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            talk(client);
        }
        catch (IOException gone) {
            // Others are served in threads of their own.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "stubborn-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, "220 stubborn");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
            if (command.equals("QUIT")) {
                say(out, "221 bye");
                return;
            }
            else if (command.equals("EHLO") && !offer.isEmpty()) {
                say(out, "250-stubborn\r\n250 " + offer);
            }
            else if (command.equals("AUTH")) {
                logins.add(line);
                say(out, "235 welcome");
            }
            else if (command.equals("RCPT")) {
                recipient = line.replaceAll(".*<(.*)>.*", "$1");
                say(out, answers.getOrDefault(recipient, "250 ok"));
            }
            else if (command.equals("DATA")) {
                say(out, "354 go on");
                received.add(new Received(recipient, data(in)));
                if (patientAfterData) {
                    in.transferTo(Writer.nullWriter());
                }
                if (silentAfterData || patientAfterData) {
                    return;
                }
                say(out, "250 taken");
            }
            else {
                say(out, "250 ok");
            }
        }
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

}
