package org.alliance.communities.community;

import java.time.LocalDate;
import java.util.List;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.AgendaItem.Material;
import org.alliance.communities.board.packet.AgendaItem.Request;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.AgendaSource;
import org.alliance.communities.board.packet.Background;
import org.alliance.communities.board.packet.Background.Fact;
import org.alliance.communities.board.packet.Background.Text;
import org.alliance.communities.board.packet.PacketSettings;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports the communities whose anniversary has passed while nobody recorded whether they go on (clause A22). */
@Component
@Order(2)
class SilentCommunities implements AgendaSource {

    private final JdbcClient jdbc;

    private final AllianceTime time;

    private final PacketSettings minutes;

    SilentCommunities(JdbcClient jdbc, AllianceTime time, PacketSettings minutes) {
        this.jdbc = jdbc;
        this.time = time;
        this.minutes = minutes;
    }

    @Override
    public List<AgendaItem> itemsFor(Meeting meeting) {
        return jdbc.sql("""
                select c.slug, c.name, c.next_determination, d.year, d.asked_at,
                    (select string_agg(l.name || ', ' || l.email, '; ' order by l.email)
                        from community_lead l where l.slug = c.slug) as leads,
                    (select p.text from community_part p where p.slug = c.slug and p.part = 'continuation') as criteria
                from community c join determination d on d.slug = c.slug
                    and d.year = extract(year from c.next_determination)
                where c.status = 'active' and d.outcome is null and c.next_determination <= ?
                order by c.next_determination, c.slug
                """).param(time.today())
            .query((row, n) -> item(row.getString("slug"), row.getString("name"), row.getInt("year"), List.of(
                    new Fact("Due since", time.show(row.getObject("next_determination", LocalDate.class))),
                    new Fact("Leads asked on", time.show(SqlTime.get(row, "asked_at"))),
                    new Fact("Leads", row.getString("leads") == null ? "none" : row.getString("leads"))),
                    row.getString("criteria")))
            .list();
    }

    private AgendaItem item(String slug, String name, int year, List<Fact> facts, String criteria) {
        List<Text> texts = criteria == null ? List.of() : List.of(new Text(Part.CONTINUATION.title(), criteria, ""));
        return new AgendaItem(new YearlyCase(slug, year).key(), Section.CONSENT,
                name + ": nothing recorded for its yearly decision of " + year, "Chair",
                new Request("Take note; the Chair decides", minutes.otherMinutes(), List.of(),
                        "The task to decide stays with the Chair, the community goes on meanwhile, and it is reported again in"
                                + " the next packet."),
                Background.of(facts, texts), List.of(), List.of(new Material("Page of " + name, "/communities/" + slug)));
    }

}
