package org.alliance.communities.proposal.process;

import java.util.Set;

import org.alliance.communities.workflow.ProcessDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code board-calendar}, as its model has them. There is one calendar, so its key is its business key too. */
@Configuration(proxyBeanMethods = false)
class BoardCalendarProcess {

    static final String KEY = "board-calendar";

    static final String ADD_MEETINGS = "add-meetings";

    static final String LONG_ENOUGH = "calendar-long-enough";

    @Bean
    ProcessDescription boardCalendarDescription() {
        return new ProcessDescription(KEY, Set.of(), Set.of("central-staff"));
    }

}
