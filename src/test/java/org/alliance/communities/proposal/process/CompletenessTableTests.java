package org.alliance.communities.proposal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;

import org.alliance.communities.community.Part;
import org.alliance.communities.workflow.TablesFromText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTableTests {

    private final String table = read();

    @ParameterizedTest
    @EnumSource(Part.class)
    void partThatIsLeftOutIsMissingWhenItIsRequired(Part part) {
        Set<Part> missing = missing(table, EnumSet.complementOf(EnumSet.of(part)));

        assertThat(missing).isEqualTo(part.required() ? Set.of(part) : Set.of());
    }

    @Test
    void everyRequiredPartOfNothingIsMissing() {
        assertThat(missing(table, Set.of())).containsExactlyInAnyOrder(Part.NEED, Part.ACTIVITIES, Part.CONTINUATION,
            Part.RESOURCES);
    }

    @Test
    void cellThatIsEmptiedAsksForItsPartAlways() {
        String changed = changed("<inputEntry id=\"need-is-missing-need\"><text>false</text>",
                "<inputEntry id=\"need-is-missing-need\"><text></text>");

        assertThat(missing(changed, EnumSet.allOf(Part.class))).containsExactly(Part.NEED);
    }

    @Test
    void cellThatIsFilledAsksOnlyWhenItFits() {
        String changed = changed("<inputEntry id=\"resources-is-missing-standards\"><text></text>",
                "<inputEntry id=\"resources-is-missing-standards\"><text>true</text>");

        assertThat(missing(changed, EnumSet.complementOf(EnumSet.of(Part.RESOURCES, Part.STANDARDS)))).isEmpty();
        assertThat(missing(changed, EnumSet.complementOf(EnumSet.of(Part.RESOURCES)))).containsExactly(Part.RESOURCES);
    }

    @Test
    void answerThatIsChangedAsksForAnotherPart() {
        assertThat(missing(changed("<text>\"need\"", "<text>\"purpose\""), EnumSet.complementOf(EnumSet.of(Part.NEED))))
            .containsExactly(Part.PURPOSE);
    }

    @Test
    void answerThatIsNoPartIsRefusedAloud() {
        assertThatThrownBy(() -> missing(changed("<text>\"need\"", "<text>\"wish\""), Set.of()))
            .isInstanceOf(NoSuchElementException.class);
    }

    private String changed(String cell, String other) {
        assertThat(table).contains(cell);
        return table.replace(cell, other);
    }

    private static Set<Part> missing(String table, Set<Part> present) {
        return new CompletenessTable(TablesFromText.of("proposal-completeness", table)).missing(present);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("processes/proposal-completeness.dmn"));
        }
        catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

}
