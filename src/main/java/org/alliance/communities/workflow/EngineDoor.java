package org.alliance.communities.workflow;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets the desks tell the engine what happened. The desk has asked already whether the person may; the engine knows no right
 * to, for example, start a review by mail.
 */
@Component
public class EngineDoor {

    private final IdentityService identities;

    EngineDoor(IdentityService identities) {
        this.identities = identities;
    }

    /** Does something in the engine as the system itself and not as the person behind the request. */
    public void asSystem(Runnable act) {
        asSystem(() -> {
            act.run();
            return null;
        });
    }

    /** Asks the engine something as the system itself. */
    public <T> T asSystem(Supplier<T> question) {
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return question.get();
        }
        finally {
            if (person != null) {
                identities.setAuthentication(person);
            }
        }
    }

}
