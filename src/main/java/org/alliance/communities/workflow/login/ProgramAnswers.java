package org.alliance.communities.workflow.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a program reads when it is not let in: a status and one sentence, never a page or a redirect. */
class ProgramAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Visitor visitor;

    ProgramAnswers(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            // A browser would ask in a window of its own and then send the password with every forged form, too.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Communities\", charset=\"UTF-8\"");
        }
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized",
            "Please log in: login or password is missing or wrong.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!visitor.isKnown()) {
            commence(request, response, null);
        }
        else if (denied instanceof CsrfException) {
            forbid(response, "This request does not come from a page of ours. Please reload the page and try again.");
        }
        else {
            forbid(response, "Your login has no right to do this.");
        }
    }

    private static void forbid(HttpServletResponse response, String sentence) throws IOException {
        answer(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", sentence);
    }

    private static void answer(HttpServletResponse response, int status, String type, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"type\":\"" + type + "\",\"message\":\"" + sentence + "\"}");
    }

}
