package org.alliance.communities.workflow;

import java.util.Optional;

/** Says what a case is about, so that the names of its tasks can say it too. */
@FunctionalInterface
public interface CaseTitles {

    /** The title of the case with this business key; empty when it is not one of ours. */
    Optional<String> title(String businessKey);

}
