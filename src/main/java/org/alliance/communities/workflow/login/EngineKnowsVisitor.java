package org.alliance.communities.workflow.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine for the time of a request who acts. Not a bean: it would then also stand outside the chains. */
class EngineKnowsVisitor extends OncePerRequestFilter {

    private final IdentityService identities;

    private final Visitor visitor;

    EngineKnowsVisitor(IdentityService identities, Visitor visitor) {
        this.identities = identities;
        this.visitor = visitor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (visitor.isKnown()) {
            identities.setAuthentication(visitor.name(), visitor.groups());
        }
        try {
            chain.doFilter(request, response);
        }
        finally {
            identities.clearAuthentication();
        }
    }

}
