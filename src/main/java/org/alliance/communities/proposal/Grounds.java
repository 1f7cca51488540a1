package org.alliance.communities.proposal;

import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.policy.Clause;

/** Which clauses of the policy a decision rests on. */
public final class Grounds {

    private Grounds() {
    }

    /**
     * The clauses behind the end of a proposal: who decides, by when, and after whose answers. What is returned with parts
     * missing is returned for the clauses of these parts too. A withdrawal rests on the proposer's wish alone, and leaves
     * everybody free to propose.
     */
    public static List<Clause> of(Proposal proposal) {
        return switch (proposal.decision().outcome()) {
            case APPROVED -> List.of(Clause.A3, Clause.A5, Clause.A12, Clause.A22);
            case DECLINED -> List.of(Clause.A3, Clause.A5, Clause.A12);
            case RETURNED -> Stream.concat(Stream.of(Clause.A3, Clause.A5),
                    proposal.missing().stream().map(part -> Clause.valueOf(part.clause()))).toList();
            case WITHDRAWN -> List.of(Clause.A4);
        };
    }

}
