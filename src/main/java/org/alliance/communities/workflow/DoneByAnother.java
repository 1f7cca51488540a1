package org.alliance.communities.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Tells whoever completes a task at the moment when somebody else does, or when its case goes on without it, that it is done.
 * The engine rolls back the second in any case, but with an error of its own.
 */
@Component
class DoneByAnother extends AbstractProcessEnginePlugin {

    private static final Set<Class<?>> COMPLETIONS = Set.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class);

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                Stream.concat(Stream.of(new Translation()), existing(engine).stream()).toList());
    }

    private static List<CommandInterceptor> existing(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> already = engine.getCustomPreCommandInterceptorsTxRequired();
        return already == null ? List.of() : already;
    }

    static Refusal refusal() {
        return new Refusal("Somebody else has just done this, or it is no longer needed: please look at your tasks again.");
    }

    private static final class Translation extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            }
            catch (OptimisticLockingException second) {
                throw COMPLETIONS.contains(command.getClass()) ? refusal() : second;
            }
        }

    }

}
