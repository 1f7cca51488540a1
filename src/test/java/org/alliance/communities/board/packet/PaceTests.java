package org.alliance.communities.board.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaceTests {

    @Property
    void plannedTimeNeverExceedsTheMeetingWhileEachItemCanHaveAMinute(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 90) Integer> wished,
            @ForAll @IntRange(min = 60, max = 500) int available) {
        List<Integer> planned = Pace.of(wished, available);

        assertThat(planned).hasSameSizeAs(wished).allMatch(minutes -> minutes >= 1);
        assertThat(sum(planned)).isLessThanOrEqualTo(available);
        if (sum(wished) <= available) {
            assertThat(planned).isEqualTo(wished);
        }
    }

    @Example
    void itemsAreShortenedInTheSameMeasure() {
        assertThat(Pace.of(List.of(60, 30, 30), 60)).containsExactly(29, 15, 15);
    }

    @Example
    void noItemIsPlannedWithNoTimeAtAll() {
        assertThat(Pace.of(List.of(15, 15, 15), 0)).containsExactly(1, 1, 1);
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

}
