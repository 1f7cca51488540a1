package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterFormTests {

    @Test
    void everyLetterGreetsAndIsSignedInOneWay() {
        assertThat(LetterForm.of("Ann Lee", "thank you.\n\n"))
            .isEqualTo("Dear Ann Lee,\n\nThank you.\n\nThe Alliance Board\n");
        assertThat(LetterForm.of(" ", "\n100 % of us.")).isEqualTo("Dear colleague,\n\n100 % of us.\n\nThe Alliance Board\n");
    }

}
