package org.alliance.communities.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL server of our own under the data directory, so that nothing needs to be installed (src/adr/0003). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "communities.database.embedded", matchIfMissing = true)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    DirectoryLock directoryLock(@Value("${communities.data-directory}") Path dataDirectory) throws IOException {
        return DirectoryLock.take(dataDirectory.toAbsolutePath());
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${communities.data-directory}") Path dataDirectory, DirectoryLock held)
            throws IOException {
        Path directory = dataDirectory.toAbsolutePath().resolve("postgres");
        LeftOverServer.of(directory).stop();
        return EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            // Spring closes the server after the last connection is closed; a hook beside it would come too early.
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofMinutes(2))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "100")
            .start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true");
        source.setUsername("postgres");
        return source;
    }

}
