package org.alliance.communities.board;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks members beforehand who have a stake of their own in a case, and are asked to recuse themselves. A mark stays. */
@Component
class Premarks {

    private final ObjectProvider<ConflictSource> sources;

    private final JdbcClient jdbc;

    Premarks(ObjectProvider<ConflictSource> sources, JdbcClient jdbc) {
        this.sources = sources;
        this.jdbc = jdbc;
    }

    void mark(long vote, String caseNumber) {
        List<ConflictSource> all = sources.orderedStream().toList();
        all.forEach(source -> source.conflicts(caseNumber).forEach((member, reason) -> jdbc.sql("""
                insert into vote_conflict (vote_id, member, reason) values (?, ?, ?) on conflict do nothing
                """).params(vote, member, reason).update()));
    }

}
