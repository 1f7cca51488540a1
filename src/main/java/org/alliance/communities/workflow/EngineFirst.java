package org.alliance.communities.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineFirst {

    /** Our migrations add indexes to the engine's tables, so the engine makes these first. */
    @Bean
    FlywayMigrationStrategy migrateAfterTheEngine(ProcessEngine engine) {
        return Flyway::migrate;
    }

}
