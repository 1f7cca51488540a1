package org.alliance.communities.workflow.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends at its next request the session of somebody who has left since, or has other groups or another password now. The engine
 * is asked each time, because another node or a command may have made the change. Not a bean: it would then also stand outside
 * the chains.
 */
class EndedSessions extends OncePerRequestFilter {

    private final EngineUsers users;

    EndedSessions(EngineUsers users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        LoggedIn visitor = session != null && SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn known
                ? known : null;
        if (visitor != null && users.find(visitor.getName()).filter(visitor::isSameAs).isEmpty()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
        if (visitor != null && hasChangedOwnPassword(visitor, request, response)) {
            users.find(visitor.getName()).ifPresent(visitor::goesOnAs);
        }
    }

    /** So that only their other sessions end: the engine takes the new password from who knows the old one. */
    private static boolean hasChangedOwnPassword(LoggedIn visitor, HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("PUT") && request.getRequestURI().endsWith("/user/" + visitor.getName() + "/credentials")
                && response.getStatus() == HttpServletResponse.SC_NO_CONTENT;
    }

}
