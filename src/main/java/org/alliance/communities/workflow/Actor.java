package org.alliance.communities.workflow;

import java.util.List;
import java.util.Set;

import org.alliance.communities.history.CaseHistory;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who acts at this moment: the person behind the request, or the system itself in a job. */
@Component
public class Actor {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identities;

    Actor(IdentityService identities) {
        this.identities = identities;
    }

    /** The login, or {@link CaseHistory#SYSTEM} when no person is behind it. */
    public String login() {
        Authentication authentication = identities.getCurrentAuthentication();
        return authentication == null || authentication.getUserId() == null ? CaseHistory.SYSTEM
                : authentication.getUserId();
    }

    /**
     * Who completes a task must belong to one of its groups, whatever else the engine grants; administrators repair.
     *
     * @return the login
     * @throws AuthorizationException for everyone else
     */
    public String mustBelongTo(String... groups) {
        Authentication authentication = identities.getCurrentAuthentication();
        List<String> own = authentication == null || authentication.getGroupIds() == null ? List.of()
                : authentication.getGroupIds();
        if (Set.of(groups).stream().noneMatch(own::contains) && !own.contains(ADMINISTRATORS)) {
            throw new AuthorizationException("This task belongs to " + String.join(" or ", groups) + ".");
        }
        return login();
    }

}
