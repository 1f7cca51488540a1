package org.alliance.communities.benchmark;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * The engine alone with the same models: no delegate does anything but route the case, no form carries anything, no
 * variable holds a text. Everything that is not ours stands as the engine brings it, with our two indexes.
 */
class BareSide implements Side {

    private final HikariDataSource pool;

    private final ProcessEngine engine;

    private int cases;

    BareSide(String url, Observer observer, BoardDates dates) throws SQLException {
        pool = Server.pool(url);
        pool.setMaximumPoolSize(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
        configuration.setAuthorizationEnabled(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*");
        configuration.setDefaultSerializationFormat("application/json");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.setBeans(Map.of("review", new BareReview(), "reviewDates", new BareReviewDates(dates), "boardVote",
                new BareBoardVote(dates), "setUp", new BareSetUp()));
        engine = configuration.buildProcessEngine();
        observer.run("create index on act_ru_task (parent_task_id_)", "create index on act_ru_job (duedate_)", "analyze");
        deploy();
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String directory : List.of("processes", "forms")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(directory))) {
                for (Path file : files) {
                    deployment.addString(directory + "/" + file.getFileName(), Files.readString(file));
                }
            }
            catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        deployment.deploy();
    }

    @Override
    public String database() {
        return "bare";
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public void begin(int many) {
        for (int i = 0; i < many; i++) {
            cases++;
            String number = "COP-2026-%03d".formatted(cases);
            engine.getRuntimeService().startProcessInstanceByKey("proposal-review", number, Map.of("number", number));
        }
    }

    @Override
    public Map<String, Object> form(String task) {
        return Map.of();
    }

    @Override
    public void workOn() {
        // There is nothing beside the engine.
    }

    @Override
    public List<String> groups(String login) {
        return switch (login) {
            case "director" -> List.of("executive-director");
            case "staff-1" -> List.of("central-staff");
            case "chair" -> List.of("board", "board-chair");
            default -> List.of("board");
        };
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

}
