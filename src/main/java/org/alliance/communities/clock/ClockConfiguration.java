package org.alliance.communities.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

@EnableScheduling
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "communities.demo.clock", havingValue = "true")
    static class Demo {

        private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);

        @Bean
        DemoClock clock(JdbcClient jdbc, ApplicationEventPublisher events) {
            return new DemoClock(Clock.systemUTC(), jdbc, events);
        }

        @Bean
        Arrival arrival(DemoClock clock) {
            // A mail server's stamp has whole seconds: its last moment tells an offset set in the same second.
            return stamp -> clock.shownAt(stamp.plus(ALMOST_A_SECOND)).minus(ALMOST_A_SECOND);
        }

        @Bean
        ClockEndpoint clockEndpoint(DemoClock clock, List<Due> due) {
            return new ClockEndpoint(clock, new Journey(clock, due));
        }

    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "communities.demo.clock", havingValue = "false", matchIfMissing = true)
    static class Real {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Arrival arrival() {
            return stamp -> stamp;
        }

    }

}
