package org.alliance.communities.workflow;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Rules that stand in decision tables. They are applied without leaving a trace in the engine, because a trail of counts
 * would tell how each member voted.
 */
@Component
public class DecisionTables {

    private final RepositoryService repository;

    private final EngineDoor door;

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

    DecisionTables(RepositoryService repository, EngineDoor door) {
        this.repository = repository;
        this.door = door;
    }

    /** The id of the version in force; it stays valid when a newer version comes. */
    public String inForce(String key) {
        DecisionDefinition definition = door.asSystem(() -> repository.createDecisionDefinitionQuery()
            .decisionDefinitionKey(key).latestVersion().singleResult());
        if (definition == null) {
            throw new IllegalStateException("There is no decision table " + key);
        }
        return definition.getId();
    }

    /** The rows that match, each as output name to value, in the order of the table. */
    public List<Map<String, Object>> apply(String id, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(read.computeIfAbsent(id, unread -> door.asSystem(() -> parse(unread))), inputs).getResultList();
    }

    private DmnDecision parse(String id) {
        String key = repository.getDecisionDefinition(id).getKey();
        InputStream model = repository.getDecisionModel(id);
        return engine.parseDecision(key, model);
    }

}
