package org.alliance.communities.proposal.process;

import java.util.Set;

import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.TaskFilter;
import org.alliance.communities.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code incoming-mail}, as its model has them. Its business key is {@code mail-12}. */
@Configuration(proxyBeanMethods = false)
class IncomingMailProcess {

    static final String KEY = "incoming-mail";

    static final String SORT_MAIL = "sort-mail";

    private static final String KEY_PREFIX = "mail-";

    static final Variable<String> MAIL = Variable.text("mail");

    @Bean
    ProcessDescription incomingMailDescription() {
        return new ProcessDescription(KEY, Set.of(MAIL.name()), Set.of("central-staff", "board-chair"));
    }

    @Bean
    TaskFilter toSortFilter() {
        return new TaskFilter("To sort", Set.of(SORT_MAIL), Set.of("central-staff", "board-chair"), 40);
    }

    static String businessKey(long mail) {
        return KEY_PREFIX + mail;
    }

    static long mail(String businessKey) {
        return Long.parseLong(businessKey.substring(KEY_PREFIX.length()));
    }

}
