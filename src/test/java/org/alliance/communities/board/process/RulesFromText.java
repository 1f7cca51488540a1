package org.alliance.communities.board.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.alliance.communities.board.Tally;
import org.alliance.communities.board.VoteRules;
import org.alliance.communities.workflow.TablesFromText;

/** The rule of the vote as the engine would read it, without an engine. */
public final class RulesFromText {

    static final Path TABLE = Path.of("processes/vote-outcome.dmn");

    private static final VoteRules BY_DEFAULT = remembered(read());

    private RulesFromText() {
    }

    /** The rule that the Board starts with. It remembers each count, since properties ask for many and tables are slow. */
    public static VoteRules byDefault() {
        return BY_DEFAULT;
    }

    private static VoteRules remembered(VoteRules rules) {
        Map<Tally, VoteRules.Verdict> known = new ConcurrentHashMap<>();
        return new VoteRules() {

            @Override
            public String inForce() {
                return rules.inForce();
            }

            @Override
            public Verdict apply(String id, Tally tally) {
                return known.computeIfAbsent(tally, count -> rules.apply(id, count));
            }

        };
    }

    private static VoteRules read() {
        try {
            return of(Files.readString(TABLE));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static VoteRules of(String table) {
        return new DmnVoteRules(TablesFromText.of("vote-outcome", table));
    }

}
