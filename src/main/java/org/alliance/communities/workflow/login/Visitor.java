package org.alliance.communities.workflow.login;

import java.util.List;
import java.util.Optional;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who looks at a page; templates ask {@code @visitor}, also those of errors, which have no model of their own. */
@Component("visitor")
public class Visitor {

    public boolean isKnown() {
        return login().isPresent();
    }

    /** The login, or the empty text. */
    public String name() {
        return login().map(Authentication::getName).orElse("");
    }

    public List<String> groups() {
        return login().map(known -> Groups.of(known.getAuthorities())).orElse(List.of());
    }

    /** Whether the visitor is in one of these groups. */
    public boolean isIn(String... groups) {
        return groups().stream().anyMatch(List.of(groups)::contains);
    }

    public boolean readsMails() {
        return isIn(Groups.MAIL_READERS);
    }

    private static Optional<Authentication> login() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
            .filter(login -> login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken));
    }

}
