package org.alliance.communities.house.models;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is checked. */
public final class Checks {

    private Checks() {
    }

    public static List<Check> all() {
        return Stream.of(ProcessChecks.all(), FlowChecks.all(), NameChecks.all(), VariableChecks.all(),
                ExpressionChecks.all(), FormChecks.all(), ContractChecks.all(), CallChecks.all(), TableChecks.all())
            .flatMap(List::stream).toList();
    }

}
