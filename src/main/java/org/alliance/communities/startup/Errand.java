package org.alliance.communities.startup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, started for one thing from the command line: nothing ticks, sends, reads mail or listens to others. */
public final class Errand {

    private static final List<String> QUIET = List.of("communities.ticker=false", "communities.mail.imap.poll-interval=0",
            "camunda.bpm.job-execution.enabled=false", "communities.demo.examples=false",
            "communities.mail.embedded.enabled=false", "server.address=127.0.0.1", "server.port=0",
            "logging.level.root=error");

    private Errand() {
    }

    /** @param settings its own, each {@code name=value} */
    public static ConfigurableApplicationContext start(Class<?> application, Collection<String> settings) {
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF)
            .run(Stream.concat(QUIET.stream(), settings.stream()).map(setting -> "--" + setting).toArray(String[]::new));
    }

}
