package org.alliance.communities.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.TestSocketUtils;

/** The whole application on an empty database and free ports; all tests with this share one. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EngineTest.EmptyDirectory.class)
@Import({ DeadRun.class, Journal.class, StaffQueue.class })
public @interface EngineTest {

    /** A directory of its own for each run, below what {@code mvn clean} takes away. */
    class EmptyDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "run");
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("empty directory",
                    Map.of("communities.data-directory", directory.toString(), "communities.demo.examples", "false",
                        "communities.mail.embedded.smtp-port", TestSocketUtils.findAvailableTcpPort(),
                        "communities.mail.embedded.imap-port", TestSocketUtils.findAvailableTcpPort())));
            }
            catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

    }

}
