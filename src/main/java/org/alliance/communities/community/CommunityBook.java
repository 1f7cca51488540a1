package org.alliance.communities.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.community.Community.Service;
import org.alliance.communities.community.Community.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where communities are kept. Nothing is deleted. */
@Component
class CommunityBook {

    private final JdbcClient jdbc;

    CommunityBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Community community) {
        jdbc.sql("""
                insert into community (slug, name, status, proposal_number, founded_on, next_determination)
                values (?, ?, ?, ?, ?, ?)
                """)
            .params(community.slug(), community.name(), community.status().key(), community.proposalNumber(),
                    community.foundedOn(), community.nextDetermination())
            .update();
        jdbc.sql("""
                insert into community_part (slug, part, text)
                select ?, charter.part, charter.text from unnest(?, ?) as charter(part, text)
                """)
            .params(community.slug(), community.charter().keySet().stream().map(Part::key).toArray(String[]::new),
                    community.charter().values().toArray(String[]::new))
            .update();
        community.leads().forEach(lead -> jdbc.sql("insert into community_lead (slug, email, name) values (?, ?, ?)")
            .params(community.slug(), lead.email().value(), lead.name()).update());
        jdbc.sql("""
                insert into community_service (slug, service, state)
                select ?, made.service, made.state from unnest(?, ?) as made(service, state)
                """)
            .params(community.slug(), community.services().stream().map(one -> one.service().key()).toArray(String[]::new),
                    community.services().stream().map(Service::state).toArray(String[]::new))
            .update();
    }

    void put(String slug, Service service, Instant at) {
        jdbc.sql("""
                insert into community_service (slug, service, state, link, ready_at) values (?, ?, ?, ?, ?)
                on conflict (slug, service) do update
                    set state = excluded.state, link = excluded.link, ready_at = excluded.ready_at
                """).params(slug, service.service().key(), service.state(), service.link(), SqlTime.of(at)).update();
    }

    void setStatus(String slug, Status status) {
        jdbc.sql("update community set status = ? where slug = ?").params(status.key(), slug).update();
    }

    /** False when it was listed before. */
    boolean activate(String slug) {
        return jdbc.sql("update community set status = 'active' where slug = ? and status = 'forming'").param(slug)
            .update() == 1;
    }

    void setClosingReason(String slug, String reason) {
        jdbc.sql("update community set closing_reason = ? where slug = ?").params(reason, slug).update();
    }

    void close(String slug, LocalDate on) {
        jdbc.sql("update community set status = 'closed', closed_on = ? where slug = ?").params(on, slug).update();
        jdbc.sql("update community_service set state = 'closed' where slug = ?").param(slug).update();
    }

    void setNextDetermination(String slug, LocalDate next) {
        jdbc.sql("update community set next_determination = ? where slug = ?").params(next, slug).update();
    }

    boolean isTaken(String slug) {
        return jdbc.sql("select count(*) from community where slug = ?").param(slug).query(Long.class).single() > 0;
    }

    Optional<Community> find(String slug) {
        return jdbc.sql("select * from community where slug = ?").param(slug).query(this::community).optional();
    }

    Optional<String> name(String slug) {
        return jdbc.sql("select name from community where slug = ?").param(slug).query(String.class).optional();
    }

    Optional<String> slugOf(String proposalNumber) {
        return jdbc.sql("select slug from community where proposal_number = ?").param(proposalNumber).query(String.class)
            .optional();
    }

    Optional<Community> ofProposal(String number) {
        return jdbc.sql("select * from community where proposal_number = ?").param(number).query(this::community).optional();
    }

    List<Community> all() {
        return jdbc.sql("select * from community order by name").query(this::community).list();
    }

    private Community community(ResultSet row, int n) throws SQLException {
        String slug = row.getString("slug");
        return new Community(slug, row.getString("name"), Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("proposal_number"), row.getObject("founded_on", LocalDate.class),
                row.getObject("next_determination", LocalDate.class), row.getObject("closed_on", LocalDate.class),
                row.getString("closing_reason"), charter(slug), leads(slug), services(slug));
    }

    private Map<Part, String> charter(String slug) {
        Map<Part, String> charter = new EnumMap<>(Part.class);
        jdbc.sql("select part, text from community_part where slug = ?").param(slug)
            .query(row -> {
                charter.put(Part.ofKey(row.getString("part")).orElseThrow(), row.getString("text"));
            });
        return charter;
    }

    private List<Lead> leads(String slug) {
        return jdbc.sql("select email, name from community_lead where slug = ? order by name").param(slug)
            .query((row, n) -> new Lead(new EmailAddress(row.getString("email")), row.getString("name"))).list();
    }

    private List<Service> services(String slug) {
        return jdbc.sql("select service, state, link from community_service where slug = ? order by service").param(slug)
            .query((row, n) -> new Service(StandardService.ofKey(row.getString("service")).orElseThrow(),
                    row.getString("state"), row.getString("link")))
            .list();
    }

}
