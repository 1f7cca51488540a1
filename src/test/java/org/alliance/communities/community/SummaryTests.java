package org.alliance.communities.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SummaryTests {

    private static String summary(String purpose) {
        return new Community("harps", "Harps", Community.Status.ACTIVE, null, LocalDate.EPOCH, LocalDate.EPOCH, null, null,
                Map.of(Part.PURPOSE, purpose), List.of(), List.of()).summary();
    }

    @Test
    void shortDescriptionStaysWhole() {
        assertThat(summary("We play harps.")).isEqualTo("We play harps.");
    }

    @Test
    void longDescriptionEndsWithAWholeWord() {
        assertThat(summary("harpists ".repeat(60))).isEqualTo("harpists ".repeat(26) + "\u2026");
    }

    @Test
    void wordWithoutAnEndIsCutBetweenItsSigns() {
        assertThat(summary("a" + "\uD83C\uDFB5".repeat(300))).isEqualTo("a" + "\uD83C\uDFB5".repeat(119) + " \u2026");
    }

}
