package org.alliance.communities.workflow;

import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets those who work on one case at the same moment wait for each other. The engine would read the whole case for each of
 * them, and whoever comes second would fail when it writes.
 */
@Component
class OneAfterAnother extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseLock> locks;

    private final JdbcClient jdbc;

    /** The client that everyone else shares waits for the migrations, and those wait for the engine. */
    OneAfterAnother(ObjectProvider<CaseLock> locks, DataSource database) {
        this.locks = locks;
        this.jdbc = JdbcClient.create(database);
    }

    /** The question whether a person may work on a task is the last moment before the engine reads its case. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new AuthorizationCommandChecker() {

            @Override
            public void checkTaskWork(TaskEntity task) {
                super.checkTaskWork(task);
                takeTurn(task);
            }
        }));
    }

    private void takeTurn(TaskEntity task) {
        String process = task.getProcessDefinition().getKey();
        List<CaseLock> wanted = locks.stream().filter(lock -> lock.process().equals(process)).toList();
        if (!wanted.isEmpty()) {
            businessKey(task).ifPresent(key -> wanted.forEach(lock -> lock.lock().accept(key)));
        }
        if (task.getExecution() == null) {
            throw DoneByAnother.refusal();
        }
        // While this one waited, the calendar may have dated the task anew, which is no reason to refuse it.
        jdbc.sql("select rev_ from act_ru_task where id_ = ?").param(task.getId()).query(Integer.class).optional()
            .ifPresent(task::setRevision);
    }

    /** The engine's own query would read the case. */
    private Optional<String> businessKey(TaskEntity task) {
        return jdbc.sql("select business_key_ from act_ru_execution where id_ = ?").param(task.getProcessInstanceId())
            .query(String.class).optional();
    }

}
