package org.alliance.communities.workflow;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The full history of activities and tasks without what nobody reads: that a job was made and went well, that a group was a
 * candidate, what stood in a form, and variables that no process declares. A failed job stays on record.
 */
class SparingHistory extends HistoryLevelFull {

    private static final Set<HistoryEventType> UNREAD = Set.of(HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE, HistoryEventTypes.IDENTITY_LINK_ADD, HistoryEventTypes.IDENTITY_LINK_DELETE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE);

    private final Set<String> declared;

    SparingHistory(Set<String> declared) {
        this.declared = declared;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !UNREAD.contains(type)
                && !(entity instanceof VariableInstanceEntity variable && !declared.contains(variable.getName()));
    }

}
