package org.alliance.communities.house;

import java.util.Map;
import java.util.Set;

/** The modules, from the bottom up, each with those it may call. What is not named here is no module. */
final class Modules {

    static final Map<String, Set<String>> MAY_CALL = Map.ofEntries(
            Map.entry("address", Set.of()),
            Map.entry("refusal", Set.of()),
            Map.entry("startup", Set.of()),
            Map.entry("database", Set.of("startup")),
            Map.entry("paper", Set.of()),
            Map.entry("clock", Set.of("refusal")),
            Map.entry("history", Set.of("clock")),
            Map.entry("workflow", Set.of("clock", "history", "refusal")),
            Map.entry("policy", Set.of("workflow")),
            Map.entry("people", Set.of("startup", "address", "refusal", "clock", "history", "workflow")),
            Map.entry("mail", Set.of("startup", "address", "refusal", "clock", "history", "workflow")),
            Map.entry("provisioning", Set.of("address", "refusal", "clock", "history", "workflow")),
            Map.entry("board", Set.of("address", "refusal", "clock", "history", "workflow", "paper", "people", "mail")),
            Map.entry("community", Set.of("address", "refusal", "clock", "history", "workflow", "people", "mail",
                    "provisioning", "board")),
            Map.entry("proposal", Set.of("address", "refusal", "clock", "history", "workflow", "policy", "paper", "people", "mail",
                    "provisioning", "board", "community")),
            Map.entry("demo", Set.of("address", "refusal", "clock", "history", "workflow", "people", "mail",
                    "provisioning", "board", "community", "proposal")),
            Map.entry("trial", Set.of("startup", "address", "refusal", "people", "mail", "community", "proposal")));

    private Modules() {
    }

    static boolean mayCall(String module, String other) {
        return module.equals(other) || MAY_CALL.getOrDefault(module, Set.of()).contains(other);
    }

    /** The first part of a package's name below the root. */
    static String of(String packageName, String root) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1).split("\\.")[0];
    }

}
