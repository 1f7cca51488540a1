package org.alliance.communities.board.packet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.board.Conditions;
import org.springframework.stereotype.Component;

/** The conditions of earlier approvals that are not met yet. */
@Component
class ConditionsInForce {

    /** A Board that has more open than this is told how many, and reads them in the dossiers. */
    private static final int MOST = 200;

    private final Conditions conditions;

    ConditionsInForce(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Those that are due first come first. */
    List<OpenCondition> all(List<AgendaSource> sources) {
        List<Conditions.Tracked> open = conditions.open(MOST);
        Set<String> cases = open.stream().map(Conditions.Tracked::caseNumber).collect(Collectors.toSet());
        Map<String, String> titles = sources.stream().flatMap(source -> source.titles(cases).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        int more = open.size() < MOST ? 0 : conditions.countOpen() - MOST;
        return Stream.concat(open.stream().map(one -> new OpenCondition(one.caseNumber(), Heading.of(titles.getOrDefault(one.caseNumber(), "")),
                one.what(), one.who(), one.due())),
                more <= 0 ? Stream.of() : Stream.of(new OpenCondition("and " + more + " more", "", "They stand in their dossiers.", "", null)))
            .toList();
    }

}
