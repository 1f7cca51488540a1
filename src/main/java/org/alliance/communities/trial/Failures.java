package org.alliance.communities.trial;

import java.util.HashMap;
import java.util.Map;

import org.alliance.communities.mail.MailNotPlaced;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Why mails of a trial have no place: what stopped the last attempt at each. */
@Component
@ConditionalOnProperty("communities.trial.folder")
class Failures {

    private final Map<Long, String> kinds = new HashMap<>();

    @EventListener
    synchronized void on(MailNotPlaced failed) {
        kinds.put(failed.mail(), failed.kind());
    }

    /** A sentence for whoever reads the result. */
    synchronized String reason(long mail) {
        return kinds.containsKey(mail) ? "It failed by " + kinds.get(mail) + "." : "It still waits.";
    }

}
