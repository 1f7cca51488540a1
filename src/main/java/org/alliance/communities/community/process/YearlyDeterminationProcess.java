package org.alliance.communities.community.process;

import java.util.Set;

import org.alliance.communities.workflow.ProcessDescription;
import org.alliance.communities.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of the process {@code yearly-determination}, as its model has them. Its business key is {@code slug/2027}. */
@Configuration(proxyBeanMethods = false)
class YearlyDeterminationProcess {

    static final String KEY = "yearly-determination";

    static final String DETERMINE_CONTINUATION = "determine-continuation";

    static final String DECIDE_SILENT_COMMUNITY = "decide-silent-community";

    static final Variable<String> SLUG = Variable.text("slug");

    static final Variable<String> DETERMINED = Variable.text("determined");

    @Bean
    ProcessDescription yearlyDeterminationDescription() {
        return new ProcessDescription(KEY, Set.of(SLUG.name(), DETERMINED.name()), Set.of());
    }

}
