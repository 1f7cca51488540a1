package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackOffTests {

    @Property
    void restIsNeverShorterThanTheOneBefore(@ForAll @IntRange(min = 1, max = 1000) int attempts,
            @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(BackOff.after(attempts + 1, chance)).isGreaterThanOrEqualTo(BackOff.after(attempts, chance));
    }

    @Property
    void chanceAddsAQuarterAtMost(@ForAll @IntRange(min = 1, max = 1000) int attempts,
            @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        Duration least = BackOff.after(attempts, 0);

        assertThat(BackOff.after(attempts, chance)).isBetween(least, least.multipliedBy(5).dividedBy(4));
    }

    @Property
    void serverThatIsAwayForAWeekendLosesNothing(@ForAll @DoubleRange(min = 0, max = 1) double chance) {
        Duration all = IntStream.range(1, BackOff.MOST_ATTEMPTS).mapToObj(attempts -> BackOff.after(attempts, chance))
            .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(64), Duration.ofDays(4));
    }

}
