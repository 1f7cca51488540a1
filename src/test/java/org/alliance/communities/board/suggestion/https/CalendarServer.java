package org.alliance.communities.board.suggestion.https;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server by https on this machine, with a certificate for {@code calendar.example}. */
final class CalendarServer implements AutoCloseable {

    private static final char[] PASSWORD = "password".toCharArray();

    private final HttpsServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final SSLContext tls;

    CalendarServer(Path directory) throws Exception {
        KeyStore keys = keys(directory.resolve("keys.p12"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        this.tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(threads);
        server.start();
    }

    private static KeyStore keys(Path file) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(keytool.toString(), "-genkeypair", "-keyalg", "EC", "-alias", "server", "-dname",
                "CN=calendar.example", "-ext", "SAN=dns:calendar.example", "-validity", "30", "-storetype", "PKCS12", "-keystore",
                file.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore pair = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            pair.load(content, PASSWORD);
        }
        pair.setCertificateEntry("trusted", pair.getCertificate("server"));
        return pair;
    }

    SSLContext tls() {
        return tls;
    }

    void answers(String path, HttpHandler answer) {
        server.createContext(path, answer);
    }

    void answers(String path, int status, String header, String value, byte[] content) {
        answers(path, exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    String address(String path) {
        return "https://calendar.example:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

}
