package org.alliance.communities.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class ArabicLettersTests {

    private static final Typefaces FACES = new Typefaces();

    private final ArabicLetters arabic = new ArabicLetters(FACES::have);

    @Example
    void lettersOfAWordAreJoined() {
        // Meem, reh, hah, beh, alef: reh and alef do not reach to the letter after them.
        assertThat(arabic.joined("\u0645\u0631\u062D\u0628\u0627")).isEqualTo("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E");
    }

    @Example
    void lamAndAlefBecomeOneSign() {
        assertThat(arabic.joined("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(arabic.joined("\u0628\u0644\u0627")).isEqualTo("\uFE91\uFEFC");
    }

    @Example
    void marksOnLettersPartNothing() {
        assertThat(arabic.joined("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Example
    void lettersApartStayApartAndOtherScriptsAsTheyAre() {
        assertThat(arabic.joined("\u0628 \u0628, maps 2026")).isEqualTo("\uFE8F \uFE8F, maps 2026");
    }

    @Property
    void nothingIsLostAndEachFormCanBeShown(@ForAll @CharRange(from = '\u0600', to = '\u06FF') String text) {
        String joined = arabic.joined(text);

        assertThat(Normalizer.normalize(joined, Normalizer.Form.NFKC)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        joined.chars().filter(sign -> sign >= 0xFB50)
            .forEach(sign -> assertThat(FACES.have(sign)).as(Character.getName(sign)).isTrue());
    }
}
