package org.alliance.communities.workflow.login;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks the engine whether a password is right, which also slows down whoever guesses. */
@Component
class EngineUsers implements AuthenticationProvider {

    private final IdentityService identities;

    EngineUsers(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String user = login.getName();
        if (!isReadable(user) || !identities.checkPassword(user, String.valueOf(login.getCredentials()))) {
            throw new BadCredentialsException("Login or password is wrong");
        }
        List<String> groups = identities.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
        UsernamePasswordAuthenticationToken known =
            UsernamePasswordAuthenticationToken.authenticated(user, null, Groups.authorities(groups));
        known.setDetails(login.getDetails());
        return known;
    }

    /** The database refuses a text with control characters, which would look like a failure of ours. */
    private static boolean isReadable(String user) {
        return !user.isBlank() && user.chars().noneMatch(Character::isISOControl);
    }

    @Override
    public boolean supports(Class<?> login) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
    }

}
