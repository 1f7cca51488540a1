package org.alliance.communities.workflow.login;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors for programs: HTTP Basic, or the session of somebody who has logged in on a page. */
@Configuration(proxyBeanMethods = false)
class ProgramAccess {

    private static final String[] READERS = Groups.authorities("board", "board-chair", "executive-director", "central-staff",
        "camunda-admin");

    private static final String[] CALENDAR_KEEPERS = Groups.authorities("board-chair", "central-staff");

    private static final String[] MAIL_READERS = Groups.authorities(Groups.MAIL_READERS);

    private static final String[] ASKERS = Groups.authorities("board-chair", "executive-director", "central-staff");

    private static final String STAFF = Groups.authority("central-staff");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, IdentityService identities, EngineUsers users, Visitor visitor)
            throws Exception {
        ProgramAnswers answers = new ProgramAnswers(visitor);
        return http.securityMatcher(any("/engine-rest/**", "/api/**", "/actuator/**", "/v3/**"))
            .authorizeHttpRequests(ProgramAccess::rights)
            .httpBasic(basic -> basic.authenticationEntryPoint(answers))
            .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
            .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ProgramAccess::couldBeForged))
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
            .requestCache(cache -> cache.disable())
            .logout(logout -> logout.disable())
            .addFilterBefore(new EndedSessions(users), AnonymousAuthenticationFilter.class)
            .addFilterAfter(new EngineKnowsVisitor(identities, visitor), AuthorizationFilter.class)
            .build();
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests
            .requestMatchers(any("/actuator/health/**")).permitAll()
            .requestMatchers(any("/actuator/**")).hasAuthority(Groups.authority("camunda-admin"))
            .requestMatchers(on(GET, "/api/communities/**")).permitAll()
            .requestMatchers(on(POST, "/api/proposals/*/ballots"), on(POST, "/api/proposals/*/withdrawal"))
            .hasAuthority(STAFF)
            .requestMatchers(on(POST, "/api/proposals/*/questions/**")).hasAnyAuthority(ASKERS)
            .requestMatchers(any("/api/proposals/**")).hasAnyAuthority(READERS)
            .requestMatchers(on(GET, "/api/board-meetings/**"), on(HEAD, "/api/board-meetings/**")).authenticated()
            .requestMatchers(any("/api/board-meetings/**")).hasAnyAuthority(CALENDAR_KEEPERS)
            .requestMatchers(any("/api/mail/**")).hasAnyAuthority(MAIL_READERS)
            .anyRequest().authenticated();
    }

    /** A browser adds the cookie of a session to a forged form by itself, but never a header of Basic. */
    private static boolean couldBeForged(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
        return !basic && !READING.contains(request.getMethod()) && request.getSession(false) != null;
    }

    // Path patterns as plain strings would be matched below the servlet path and so miss the engine's own servlets.

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns).map(PathPatternRequestMatcher.withDefaults()::matcher)
            .map(RequestMatcher.class::cast).toList());
    }

    static RequestMatcher on(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }

}
