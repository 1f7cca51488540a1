package org.alliance.communities.board;

import java.util.Map;

/** Answers which members of the Board have a stake of their own in a case of its module. */
public interface ConflictSource {

    /** Login to reason, which completes a sentence that begins with the member's name; empty when the case is another module's. */
    Map<String, String> conflicts(String caseNumber);

}
