package org.alliance.communities.workflow;

import java.util.function.Consumer;

/**
 * What a desk locks before the engine reads the case of a task that a person completes, because its pages change the same case.
 *
 * @param process the key of the process whose tasks are meant
 * @param lock takes the business key; ends with the transaction
 */
public record CaseLock(String process, Consumer<String> lock) {
}
