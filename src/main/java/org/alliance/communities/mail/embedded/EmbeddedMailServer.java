package org.alliance.communities.mail.embedded;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.util.ServerSetup;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.startup.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** SMTP and IMAP on loopback: there before anybody sends or reads mail, and until nobody does any more. */
@Component
@ConditionalOnProperty(name = "communities.mail.embedded.enabled", matchIfMissing = true)
class EmbeddedMailServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMailServer.class);

    private static final String LOOPBACK = "127.0.0.1";

    private static final int EARLY = Integer.MIN_VALUE + 1000;

    private static final long PATIENCE = 20_000;

    private final MailSettings settings;

    private List<AbstractServer> servers = List.of();

    private Instant started = Instant.EPOCH;

    EmbeddedMailServer(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        awaitNextSecond();
        MailSettings.Embedded ports = settings.embedded();
        PostOffice office = new PostOffice(settings);
        AbstractServer smtp = new QuickServers.Smtp(setup(ports.smtpPort(), ServerSetup.PROTOCOL_SMTP), office);
        AbstractServer imap = new QuickServers.Imap(setup(ports.imapPort(), ServerSetup.PROTOCOL_IMAP), office);
        servers = List.of(smtp, imap);
        servers.forEach(AbstractServer::startService);
        servers.forEach(EmbeddedMailServer::await);
        LOG.info("The embedded mail server listens on {}: SMTP {}, IMAP {}", LOOPBACK, smtp.getPort(), imap.getPort());
    }

    @Override
    public synchronized void stop() {
        servers.forEach(AbstractServer::stopService);
        servers = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !servers.isEmpty();
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    /** The second of the start becomes the mailboxes' UIDVALIDITY, by which readers know that the old mails are gone. */
    private void awaitNextSecond() {
        Instant next = started.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (Instant.now().isBefore(next)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), next).toNanos());
        }
        started = Instant.now();
    }

    private static ServerSetup setup(int port, String protocol) {
        return new ServerSetup(port, LOOPBACK, protocol);
    }

    private static void await(AbstractServer server) {
        try {
            if (!server.waitTillRunning(PATIENCE)) {
                throw new CannotStart("The embedded mail server cannot listen on port "
                        + server.getServerSetup().getPort() + ".", "Stop what listens there, or choose another port: "
                        + "communities.mail.embedded.smtp-port and communities.mail.embedded.imap-port.");
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

}
