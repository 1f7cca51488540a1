package org.alliance.communities.community.process;

import java.util.Set;

import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code community-setup}, as its model has them. Its business key is the proposal's number. */
@Configuration(proxyBeanMethods = false)
class CommunitySetupProcess {

    static final String KEY = "community-setup";

    static final String SET_UP_BY_HAND = "set-up-by-hand";

    static final Variable<String> NUMBER = Variable.text("number");

    static final Variable<String> SERVICE = Variable.text("service");

    @Bean
    ProcessDescription communitySetupDescription() {
        return new ProcessDescription(KEY, Set.of(NUMBER.name(), SERVICE.name()), Set.of("central-staff"));
    }

}
