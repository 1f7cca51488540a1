package org.alliance.communities.workflow.login;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
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
        LoggedIn known = find(user).orElseThrow(() -> new BadCredentialsException("Login is gone"));
        known.setDetails(login.getDetails());
        return known;
    }

    /** Somebody as the engine knows them now. */
    Optional<LoggedIn> find(String login) {
        User user = identities.createUserQuery().userId(login).singleResult();
        List<String> groups = identities.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList();
        return Optional.ofNullable(user).map(known -> new LoggedIn(known, groups));
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
