package org.alliance.communities.board.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTests {

    @Test
    void titleThatBeginsWithASmallLetterBeginsWithACapital() {
        assertThat(Heading.of("metadata for maps")).isEqualTo("Metadata for maps");
        assertThat(Heading.of("\u00e9ditions rares")).isEqualTo("\u00c9ditions rares");
    }

    @Test
    void wordWithCapitalsOfItsOwnStaysAsItIs() {
        assertThat(Heading.of("iPads in reading rooms")).isEqualTo("iPads in reading rooms");
        assertThat(Heading.of("eBooks")).isEqualTo("eBooks");
    }

    @Test
    void whatHasNoCapitalsStaysAsItIs() {
        assertThat(Heading.of("\u6f22\u5b57 and maps")).isEqualTo("\u6f22\u5b57 and maps");
        assertThat(Heading.of("3D prints")).isEqualTo("3D prints");
        assertThat(Heading.of("")).isEmpty();
    }

}
