package org.alliance.communities.workflow;

import java.util.Set;

/**
 * What the seam needs to know of a process; each process module brings one.
 *
 * @param key the id of the process in its model
 * @param variables the names of all its variables: only these are kept in the engine's history
 * @param queueOf the groups that work on every task of it and hold rights on the whole process; for all others each task
 *     grants its own candidates
 */
public record ProcessDescription(String key, Set<String> variables, Set<String> queueOf) {
}
