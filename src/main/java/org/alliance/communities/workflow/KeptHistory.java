package org.alliance.communities.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps what people type out of the engine's history, how they voted above all: only variables that a process declares are
 * kept. The desk has the rest, with its own record.
 */
@Component
class KeptHistory extends AbstractProcessEnginePlugin {

    private final Set<String> declared;

    KeptHistory(List<ProcessDescription> processes) {
        declared = processes.stream().flatMap(process -> process.variables().stream()).collect(Collectors.toSet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // Of the same name as the engine's own level, which it replaces.
        configuration.setCustomHistoryLevels(List.of(new SparingHistory(declared)));
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new DbHistoryEventHandler() {

            @Override
            public void handleEvent(HistoryEvent event) {
                if (isKept(event)) {
                    super.handleEvent(event);
                }
            }
        });
    }

    private boolean isKept(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity update) {
            return declared.contains(update.getVariableName());
        }
        return !(event instanceof HistoricFormPropertyEventEntity) && !isCompletionOfTask(event);
    }

    /** It stands in the history of tasks already. What administrators repair stays on record. */
    private static boolean isCompletionOfTask(HistoryEvent event) {
        return event instanceof UserOperationLogEntryEventEntity entry && entry.getTaskId() != null
                && UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(entry.getOperationType());
    }

}
