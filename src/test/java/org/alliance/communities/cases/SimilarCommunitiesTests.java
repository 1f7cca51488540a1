package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.Part;
import org.alliance.communities.community.SimilarCommunities.Match;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A12: which communities may meet the need already. */
class SimilarCommunitiesTests extends CaseTest {

    @Autowired
    private AllianceTime wall;

    private Community bees;

    private Community wasps;

    @BeforeEach
    void insects() {
        bees = community("Bees", "Beekeepers count hives, swarms, honey and pollen every spring.");
        wasps = community("Wasps", "Wardens count nests, swarms and pollen every spring.");
    }

    private Community community(String name, String need) {
        register.all().stream().filter(one -> one.name().equals(name))
            .forEach(one -> jdbc.sql("update community set status = 'closed' where slug = ?").param(one.slug()).update());
        return register.enter(name, wall.today(), Map.of(Part.NEED, need), List.of());
    }

    private List<String> similarTo(String text) {
        return register.similarTo(text).stream().map(Match::slug).toList();
    }

    @Test
    void communityThatSharesMoreTellingWordsComesFirst() {
        assertThat(similarTo("Who records honey, hives, swarms and pollen?")).first().isEqualTo(bees.slug());
        assertThat(similarTo("Who records nests, swarms and pollen of the wardens?")).first().isEqualTo(wasps.slug());
    }

    @Test
    void wordsAreShownAsTheTextHasThemTheMostTellingFirst() {
        Match first = register.similarTo("Swarming over the hive, collecting honey and pollen").get(0);

        assertThat(first.words()).containsExactlyInAnyOrder("hive", "honey", "pollen", "swarming");
        assertThat(first.words().subList(0, 2)).as("only the bees have these").containsExactlyInAnyOrder("hive", "honey");
    }

    @Test
    void formsOfOneWordAreOneWord() {
        assertThat(similarTo("counting, swarmed, springs")).contains(bees.slug(), wasps.slug());
    }

    @Test
    void oneSharedWordIsNotEnough() {
        assertThat(similarTo("Honey for tea")).isEmpty();
    }

    @Test
    void wordsOfEveryProposalTellNothing() {
        assertThat(similarTo("Members of every library meet each month and share what they need")).isEmpty();
    }

    @Test
    void closedCommunitiesAreNotCompared() {
        jdbc.sql("update community set status = 'closed' where slug = ?").param(bees.slug()).update();

        assertThat(similarTo("Who records honey, hives, swarms and pollen?")).doesNotContain(bees.slug());
    }

    @Test
    void textWithoutWordsIsLikeNothing() {
        assertThat(similarTo("")).isEmpty();
        assertThat(similarTo("!!! 12 %% the and of")).isEmpty();
    }

}
