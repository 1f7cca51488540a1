package org.alliance.communities.startup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** @param settings its own, each {@code name=value}; of two with one name the later counts, and what keeps it quiet beats both */
    public static ConfigurableApplicationContext start(Class<?> application, Collection<String> settings) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(settings.stream(), QUIET.stream()).map(setting -> setting.split("=", 2)).forEach(one -> all.put(one[0], one[1]));
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF)
            .run(all.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()).toArray(String[]::new));
    }

}
