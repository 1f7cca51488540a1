package org.alliance.communities.house.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The user tasks that programs and people outside rely on: section 5.3 of the design, with the values of each choice. */
record Contract(String process, String task, Set<String> groups, Map<String, Set<String>> fields) {

    static final String ASSIGNED = "assigned";

    private static final String TASKS = """
            board-calendar | add-meetings | central-staff
            incoming-mail | sort-mail | central-staff, board-chair | decision: proposal, reply, withdraw, not-for-us; \
            proposalNumber; proposer
            proposal-review | consult-executive-director | executive-director | \
            needAddressed: not-addressed, partly, addressed; addressedBy; fitsMission: yes, partly, no; advice
            proposal-review | consult-central-staff | central-staff | \
            needAddressed: not-addressed, partly, addressed; addressedBy; fitsMission: yes, partly, no; advice
            proposal-review | schedule-review | board-chair | meeting
            proposal-review | resolve-overdue-review | board-chair | action: vote-now, next-meeting; reason
            board-vote | cast-ballot | assigned | ballot: approve, decline, abstain, recuse; reason
            board-vote | close-vote | board-chair | motion: decide, defer, return; conditions; minutes
            community-setup | set-up-by-hand | central-staff | link
            yearly-determination | determine-continuation | central-staff | determination: continue, stop; evidence
            yearly-determination | decide-silent-community | board-chair | determination: continue, stop; reason
            community-closing | confirm-closing | central-staff | reason
            support-request | decide-support | central-staff | decision: grant, decline; reason
            in-person-meeting | poll-meeting-time | central-staff | done; note
            in-person-meeting | arrange-venue | central-staff | done; note
            in-person-meeting | open-registration | central-staff | done; note
            in-person-meeting | arrange-catering | central-staff | done; note
            in-person-meeting | print-materials | central-staff | done; note
            in-person-meeting | support-on-site | central-staff | done; note
            in-person-meeting | settle-expenses | central-staff | actualCost
            facilitator-engagement | suggest-facilitator | resource-advisor | facilitator; fee
            leadership-change | confirm-new-lead | central-staff | newLead
            """;

    static List<Contract> tasks() {
        return TASKS.lines().map(Contract::of).toList();
    }

    private static Contract of(String line) {
        List<String> cells = split(line, "\\|");
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        (cells.size() == 3 ? List.<String>of() : split(cells.get(3), ";")).forEach(field -> {
            List<String> parts = split(field, ":");
            fields.put(parts.get(0), parts.size() == 1 ? Set.of() : Set.copyOf(split(parts.get(1), ",")));
        });
        return new Contract(cells.get(0), cells.get(1), Set.copyOf(split(cells.get(2), ",")), fields);
    }

    private static List<String> split(String text, String by) {
        return Stream.of(text.split(by)).map(String::strip).collect(Collectors.toList());
    }

}
