package org.alliance.communities.workflow.login;

import static org.alliance.communities.workflow.login.ProgramAccess.any;
import static org.alliance.communities.workflow.login.ProgramAccess.on;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Tasklist, Cockpit and Admin, behind our login. Camunda's own filters see to headers, forged requests and rights. */
@Configuration(proxyBeanMethods = false)
class EnginePageAccess {

    private static final String CAMUNDA_LOGOUT = "/camunda/api/admin/auth/user/{engine}/logout";

    @Bean
    @Order(2)
    SecurityFilterChain enginePages(HttpSecurity http, RequestCache wantedPages, EngineUsers users) throws Exception {
        return http.securityMatcher(any("/camunda/**"))
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .exceptionHandling(handling -> handling
                .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                    any("/camunda/api/**"))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
                    AnyRequestMatcher.INSTANCE))
            .requestCache(cache -> cache.requestCache(wantedPages))
            // Without this Camunda's button would end Camunda's part of the session only.
            .logout(logout -> logout.logoutRequestMatcher(on(HttpMethod.POST, CAMUNDA_LOGOUT))
                .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
            .csrf(AbstractHttpConfigurer::disable)
            .headers(AbstractHttpConfigurer::disable)
            .addFilterBefore(new EndedSessions(users), AnonymousAuthenticationFilter.class)
            .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> enginePagesKnowVisitor() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", SessionUser.class.getName());
        filter.addUrlPatterns("/camunda/*");
        // After Spring Security, which runs at -100.
        filter.setOrder(0);
        return filter;
    }

}
