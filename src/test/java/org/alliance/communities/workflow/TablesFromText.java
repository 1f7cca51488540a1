package org.alliance.communities.workflow;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;

/** Decision tables as production reads them, out of a text instead of a deployment. */
public final class TablesFromText {

    private TablesFromText() {
    }

    public static DecisionTables of(String key, String text) {
        RepositoryService repository = mock(RepositoryService.class, RETURNS_DEEP_STUBS);
        when(repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().singleResult().getId())
            .thenReturn(key + ":1");
        when(repository.getDecisionDefinition(anyString()).getKey()).thenReturn(key);
        when(repository.getDecisionModel(key + ":1"))
            .thenAnswer(asked -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new DecisionTables(repository, new EngineDoor(mock(IdentityService.class)));
    }

}
