package org.alliance.communities.community;

import java.time.LocalDate;
import java.util.List;

import org.alliance.communities.board.feed.Deadline;
import org.alliance.communities.board.feed.DeadlineSource;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days of the next yearly decisions, for those who lead the community (clause A22). */
@Component
class YearlyDeadlines implements DeadlineSource {

    private record Yearly(String slug, String name, LocalDate foundedOn, LocalDate day) {
    }

    private final JdbcClient jdbc;

    private final Directory directory;

    private final AllianceTime time;

    YearlyDeadlines(JdbcClient jdbc, Directory directory, AllianceTime time) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.time = time;
    }

    @Override
    public List<Deadline> deadlinesOf(Person person) {
        String[] addresses = directory.addressesOf(person).toArray(String[]::new);
        return jdbc.sql("""
                select slug, name, founded_on, next_determination as day from community c
                where status = 'active' and exists (select 1 from community_lead l where l.slug = c.slug and l.email = any(?))
                order by slug
                """).param(addresses).query(Yearly.class).list().stream()
            .map(yearly -> Deadline.on(yearly.day(), "yearly-" + yearly.slug() + "-" + yearly.day().getYear(),
                    "Yearly decision of " + yearly.name(), time.morning(yearly.foundedOn()), "/communities/" + yearly.slug()))
            .toList();
    }

}
