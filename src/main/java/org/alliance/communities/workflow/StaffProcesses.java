package org.alliance.communities.workflow;

import java.util.Set;

/**
 * Process definitions whose groups hold their rights on the definition itself. A task of theirs is not granted again to
 * each candidate group: thousands of such grants make every task list slow. Any number of these beans may exist.
 *
 * @param keys the keys of the definitions
 */
public record StaffProcesses(Set<String> keys) {

    public StaffProcesses {
        keys = Set.copyOf(keys);
    }

}
