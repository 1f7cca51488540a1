package org.alliance.communities.startup;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Looks at the settings of production before anything is connected or written. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
class ProductionCheck {

    private static final List<String> DEMO_ONLY = List.of("communities.demo.people", "communities.demo.clock",
            "communities.demo.examples", "communities.mail.embedded.enabled", "communities.database.embedded");

    private static final List<String> NEEDED = List.of("spring.datasource.url", "communities.public-url",
            "communities.mail.intake", "communities.mail.from", "communities.mail.imap.host", "communities.mail.smtp.host");

    @Bean
    static BeanFactoryPostProcessor noDemoInProduction(Environment environment) {
        return beans -> {
            refuse(DEMO_ONLY.stream().filter(setting -> environment.getProperty(setting, Boolean.class, false)),
                    "What is only for the demo is switched on in production, where its people and their one known password"
                            + " would let anyone in: ",
                    "Leave these settings out, or start without the profile production.");
            refuse(NEEDED.stream().filter(setting -> !StringUtils.hasText(environment.getProperty(setting))),
                    "Production needs settings that are not given: ",
                    "Give them as environment variables, as in docker-compose.yml.");
        };
    }

    private static void refuse(Stream<String> settings, String reason, String action) {
        List<String> found = settings.toList();
        if (!found.isEmpty()) {
            throw new CannotStart(reason + String.join(", ", found) + ".", action);
        }
    }

}
