package org.alliance.communities.mail.extraction;

import java.io.IOException;
import java.net.Socket;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * Cuts this program off: no document may make it talk to anybody. Names of hosts are not looked up either, because the
 * program is started with an empty file of hosts.
 */
final class NoNetwork {

    /** What a class loader needs, to find classes. */
    private static final Set<String> INSIDE = Set.of("file", "jar", "nested", "jrt");

    private NoNetwork() {
    }

    @SuppressWarnings("deprecation")
    static void enforce() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> INSIDE.contains(protocol) ? null : new Refusing());
        Socket.setSocketImplFactory(NoNetwork::refuse);
        ServerSocket.setSocketFactory(NoNetwork::refuse);
    }

    private static <T> T refuse() {
        throw new IllegalStateException("Documents talk to nobody");
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("Documents talk to nobody");
        }

    }

}
