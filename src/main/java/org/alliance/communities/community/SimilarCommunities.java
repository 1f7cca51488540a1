package org.alliance.communities.community;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the communities that share the telling words of a text. A word that few communities use tells more than one that
 * all use; PostgreSQL's English dictionary decides which forms are one word.
 */
@Component
public class SimilarCommunities {

    private static final int MOST = 5;

    private static final int LONGEST_TEXT = 50_000;

    /** Words that stand in nearly every proposal and so tell nothing about what it is for. */
    private static final String EVERYDAY = """
            library libraries librarian member members membership community communities practice alliance council board
            year years yearly annual month months monthly week weeks weekly day days every each other first second
            list lists share shared sharing session sessions call calls meet meets meeting meetings group groups
            open keep least part parts everyone people person help helps need needs needed want wants like make makes
            made use uses used work works working plan plans planned activity activities start stop continue past next
            ask asks answer answers question questions support resources proposal staff together learn learning many
            also there their they them with from this that would will have been were about when what which than more
            """;

    /**
     * @param words the shared words as the text has them, the most telling first
     */
    public record Match(String slug, String name, List<String> words) {
    }

    private final JdbcClient jdbc;

    SimilarCommunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int among() {
        return jdbc.sql("select count(*) from community where status <> 'closed'").query(Integer.class).single();
    }

    List<Match> to(String text) {
        return jdbc.sql("""
                with asked as (
                    select stem, min(lower(token)) as word
                    from ts_parse('default', ?) as parsed(kind, token)
                    cross join lateral unnest(ts_lexize('english_stem', lower(token))) as stem
                    where kind in (1, 2, 10, 11, 16, 17) and length(stem) > 3
                        and not to_tsvector('english', ?) @@ plainto_tsquery('english', token)
                    group by stem
                ), held as (
                    select c.slug, c.name, lexeme as stem
                    from community c
                    cross join lateral unnest(to_tsvector('english', c.name || ' ' || coalesce(
                        (select string_agg(p.text, ' ') from community_part p where p.slug = c.slug), ''))) as words
                    where c.status <> 'closed'
                ), weight as (
                    select stem, ln(1 + (select count(*) from community where status <> 'closed')::numeric / count(*)) as tells
                    from held group by stem
                )
                select h.slug, h.name, array_agg(a.word order by w.tells desc, a.word) as words, sum(w.tells) as score
                from held h join asked a using (stem) join weight w using (stem)
                group by h.slug, h.name
                having count(*) >= 2
                order by score desc, h.slug
                limit ?
                """)
            .params(text.substring(0, Math.min(LONGEST_TEXT, text.length())), EVERYDAY, MOST)
            .query((row, n) -> new Match(row.getString("slug"), row.getString("name"),
                    List.of((String[]) row.getArray("words").getArray())))
            .list();
    }

}
