package org.alliance.communities.community.process;

import java.util.Set;

import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code community-closing}, as its model has them. */
@Configuration(proxyBeanMethods = false)
class CommunityClosingProcess {

    static final String KEY = "community-closing";

    static final String CONFIRM_CLOSING = "confirm-closing";

    static final Variable<String> SLUG = Variable.text("slug");

    @Bean
    ProcessDescription communityClosingDescription() {
        return new ProcessDescription(KEY, Set.of(SLUG.name()), Set.of("central-staff"));
    }

}
