package org.alliance.communities.community.process;

import java.util.Optional;

import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.workflow.CaseTitles;
import org.springframework.stereotype.Component;

/** What tasks of the yearly decision and of closings are about. */
@Component
class CommunityTitles implements CaseTitles {

    private final CommunityRegister register;

    CommunityTitles(CommunityRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return register.name(businessKey.split("/", 2)[0]);
    }

}
