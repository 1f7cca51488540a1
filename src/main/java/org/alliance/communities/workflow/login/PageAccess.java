package org.alliance.communities.workflow.login;

import static org.alliance.communities.workflow.login.ProgramAccess.any;
import static org.alliance.communities.workflow.login.ProgramAccess.on;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Our own pages: a form to log in, and what the public may read without it. */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    private static final String[] PUBLIC = { "/", "/communities/**", "/propose", "/proposals/*", "/ballots/*", "/policy",
        "/calendar.ics", "/calendar/*.ics", "/login", "/error", "/css/**", "/js/**", "/img/**", "/favicon.ico" };

    private static final String[] DOSSIER_READERS = Groups.authorities("board", "board-chair", "executive-director",
        "central-staff", "camunda-admin");

    private static final String[] MAIL_READERS = Groups.authorities(Groups.MAIL_READERS);

    private static final String[] PASSAGE_JUDGES = Groups.authorities("central-staff", "board-chair");

    private static final String[] ASKERS = Groups.authorities("board-chair", "executive-director", "central-staff");

    private static final String[] PEOPLE_KEEPERS = Groups.authorities("central-staff", "camunda-admin");

    private static final String[] CALENDAR_KEEPERS = Groups.authorities("board-chair", "central-staff");

    private static final String[] AT_THE_TABLE = Groups.authorities("board", "board-chair", "executive-director");

    private static final String SAFE_CONTENT =
        "script-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, RequestCache wantedPages, IdentityService identities, EngineUsers users,
            Visitor visitor) throws Exception {
        return http
            .authorizeHttpRequests(requests -> requests
                .requestMatchers(any(PUBLIC)).permitAll()
                .requestMatchers(on(HttpMethod.POST, "/dossiers/*/passages/**"),
                    on(HttpMethod.POST, "/dossiers/*/conditions/*")).hasAnyAuthority(PASSAGE_JUDGES)
                .requestMatchers(on(HttpMethod.POST, "/dossiers/*/questions/**")).hasAnyAuthority(ASKERS)
                .requestMatchers(on(HttpMethod.POST, "/dossiers/*/electronic-vote")).hasAuthority(Groups.authority("board-chair"))
                .requestMatchers(on(HttpMethod.POST, "/dossiers/*/export.zip")).hasAnyAuthority(MAIL_READERS)
                .requestMatchers(on(HttpMethod.POST, "/dossiers/**")).hasAuthority(Groups.authority("central-staff"))
                .requestMatchers(any("/dossiers/**")).hasAnyAuthority(DOSSIER_READERS)
                .requestMatchers(any("/votes/**")).hasAuthority(Groups.authority("board"))
                .requestMatchers(any("/mail/**")).hasAnyAuthority(MAIL_READERS)
                .requestMatchers(any("/people/file/**")).hasAuthority(Groups.authority("camunda-admin"))
                .requestMatchers(any("/people/**")).hasAnyAuthority(PEOPLE_KEEPERS)
                .requestMatchers(any("/board/what-if", "/board/deadlines")).hasAnyAuthority(DOSSIER_READERS)
                .requestMatchers(any("/board/meetings/*/packet.pdf", "/board/meetings/*/minutes.txt")).hasAnyAuthority(DOSSIER_READERS)
                .requestMatchers(on(HttpMethod.GET, "/board/meetings/*/packet")).hasAnyAuthority(DOSSIER_READERS)
                .requestMatchers(on(HttpMethod.POST, "/board/meetings/*/attendance")).hasAnyAuthority(AT_THE_TABLE)
                .requestMatchers(any("/board/meetings/import/**")).hasAnyAuthority(CALENDAR_KEEPERS)
                .requestMatchers(on(HttpMethod.POST, "/board/meetings/**")).hasAnyAuthority(CALENDAR_KEEPERS)
                .anyRequest().authenticated())
            .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/camunda/app/tasklist/default/"))
            .logout(logout -> logout.logoutSuccessUrl("/login?out"))
            .exceptionHandling(handling -> handling.accessDeniedHandler(new StaleLoginForm()))
            .requestCache(cache -> cache.requestCache(wantedPages))
            .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(SAFE_CONTENT)))
            .addFilterBefore(new EndedSessions(users), AnonymousAuthenticationFilter.class)
            .addFilterAfter(new EngineKnowsVisitor(identities, visitor), AuthorizationFilter.class)
            .build();
    }

    /** After the login a person comes to the page that was asked for, never to a script's request or a picture. */
    @Bean
    RequestCache wantedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PageAccess::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

}
