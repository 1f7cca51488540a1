package org.alliance.communities.mail.imap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * Lets the server tell of new mail (IDLE, RFC 2177), but not for long: a server that has forgotten us would never tell, and the
 * next look finds what it kept to itself.
 */
class Idling {

    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mailbox-alarm");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Idle current;

    /**
     * Waits until the server tells of new mail or the time is over.
     *
     * @param next the lowest number of a mail that would be new
     * @return false when the server cannot do that, at once
     */
    boolean await(IMAPFolder folder, long next, Duration longest) throws MessagingException {
        folder.open(Folder.READ_ONLY);
        try {
            return folder.getUIDNext() > next || (boolean) folder.doCommand(protocol -> idle(protocol, longest));
        }
        finally {
            if (folder.isOpen()) {
                folder.close(false);
            }
        }
    }

    /** Ends the waiting of another thread. */
    void wake() {
        Idle idle = current;
        if (idle != null) {
            idle.end();
        }
    }

    private boolean idle(IMAPProtocol protocol, Duration longest) throws ProtocolException {
        if (!protocol.hasCapability("IDLE")) {
            return false;
        }
        protocol.idleStart();
        Idle idle = new Idle(protocol);
        current = idle;
        Future<?> end = alarm.schedule(idle::end, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Response answer = protocol.readIdleResponse();
            while (protocol.processIdleResponse(answer)) {
                if (answer instanceof IMAPResponse news && news.keyEquals("EXISTS")) {
                    idle.end();
                }
                answer = protocol.readIdleResponse();
            }
        }
        finally {
            current = null;
            end.cancel(false);
            idle.isOver();
        }
        return true;
    }

    /** One IDLE command, which is ended once, by whoever is first. */
    private static final class Idle {

        private final IMAPProtocol protocol;

        private boolean ended;

        Idle(IMAPProtocol protocol) {
            this.protocol = protocol;
        }

        synchronized void end() {
            if (!ended) {
                ended = true;
                protocol.idleAbort();
            }
        }

        /** Nobody must send the end into another command. */
        synchronized void isOver() {
            ended = true;
        }

    }

}
