package org.alliance.communities.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {

    @Test
    void eachLineIsAConditionWithoutItsOuterBlanks() {
        String typed = " Name a second lead |Mika Stone | 2027-03-01\r\n\n  Say who may join | board-2|2028-02-29 ";

        assertThat(Condition.parse(typed))
            .containsExactly(new Condition("Name a second lead", "Mika Stone", LocalDate.of(2027, 3, 1)),
                    new Condition("Say who may join", "board-2", LocalDate.of(2028, 2, 29)));
    }

    @Test
    void conditionWithoutADateIsDueAtNoTime() {
        assertThat(Condition.parse("Name a second lead | Mika Stone |"))
            .containsExactly(new Condition("Name a second lead", "Mika Stone", null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\n \r\n" })
    void nothingTypedIsNoCondition(String lines) {
        assertThat(Condition.parse(lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Name a second lead", "Name a second lead | Mika Stone", " | Mika Stone | 2027-03-01",
        "Name a second lead | | 2027-03-01", "a | b | 2027-03-01 | c", "a | b | 2027-02-29", "a | b | 3/1/2027",
        "a | b | soon", "a | b | 2027-03-01\nthe rest is clear" })
    void lineThatCannotBeReadIsRefusedWithTheShapeItShouldHave(String lines) {
        assertThatThrownBy(() -> Condition.parse(lines)).isInstanceOf(Refusal.class)
            .hasMessageContaining("what | who | date");
        assertThatThrownBy(() -> Condition.parse("a | b |\nfine, or not\nc | d |")).hasMessageStartingWith("\"fine, or not\" is no condition");
    }

    @Test
    void lineThatIsThereTwiceIsOneCondition() {
        assertThat(Condition.parse("A plan | Both leads |\n A plan|Both leads|")).hasSize(1);
    }

}
