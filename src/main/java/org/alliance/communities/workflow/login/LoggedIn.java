package org.alliance.communities.workflow.login;

import java.util.List;

import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Somebody who gave the right password, as the engine knew them at that moment. */
final class LoggedIn extends UsernamePasswordAuthenticationToken {

    private static final long serialVersionUID = 1;

    private volatile String keptPassword;

    LoggedIn(User user, List<String> groups) {
        super(user.getId(), null, Groups.authorities(groups));
        this.keptPassword = user.getPassword();
    }

    /** Whether the engine still knows the same about them: their groups, and what it keeps of their password. */
    boolean isSameAs(LoggedIn now) {
        return now.keptPassword.equals(keptPassword) && now.getAuthorities().containsAll(getAuthorities())
                && getAuthorities().containsAll(now.getAuthorities());
    }

    /** They have given themselves another password. */
    void goesOnAs(LoggedIn now) {
        keptPassword = now.keptPassword;
    }

}
