package org.alliance.communities.mail.embedded;

import java.net.Socket;
import java.net.SocketException;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * Servers that send each answer at once. They write an answer in pieces, and the network would keep the second piece back
 * until the client confirms the first, which a client may put off for 40 ms with each command.
 */
final class QuickServers {

    private QuickServers() {
    }

    static final class Smtp extends SmtpServer {

        Smtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new SmtpHandler(new Commands(), managers.getSmtpManager(), quick(client));
        }

    }

    private static final class Commands extends SmtpCommandRegistry {

        @Override
        public SmtpCommand getCommand(String name) {
            return name.equalsIgnoreCase("MAIL") ? new NullSender() : super.getCommand(name);
        }

    }

    static final class Imap extends AbstractServer {

        Imap(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), quick(client));
        }

    }

    private static Socket quick(Socket client) {
        try {
            client.setTcpNoDelay(true);
        }
        catch (SocketException gone) {
            // The handler notices that by itself.
        }
        return client;
    }

}
