package org.alliance.communities.proposal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.junit.jupiter.api.Test;

class SketchTests {

    private static final String TEXT = IntStream.range(0, 200).mapToObj(n -> "word" + n * n % 211)
        .collect(Collectors.joining(" "));

    private static Sketch sketch(String title, String... texts) {
        return Sketch.of(title, List.of(texts).stream().map(text -> new MailText("body", text)).toList());
    }

    @Test
    void wrappingQuotingAndLettersInAnotherFormChangeNothing() {
        String wrapped = TEXT.replace(" word1", "\n> WORD1").replace("word2", "\uff57\uff4f\uff52\uff442");

        assertThat(sketch("Maps", TEXT).isLike(sketch("maps!", wrapped))).isTrue();
    }

    @Test
    void oneTextWithinAnotherIsLikeItEitherWay() {
        Sketch longer = sketch("Maps", "Dear all, this is what Mika sent.\n\n" + TEXT + "\n\n-- \nAnn, Orchard Library");

        assertThat(longer.isLike(sketch("Maps", TEXT))).isTrue();
        assertThat(sketch("Maps", TEXT).isLike(longer)).isTrue();
    }

    @Test
    void changedSentenceIsNearlyTheSame() {
        assertThat(sketch("Maps", TEXT).isLike(sketch("Maps", TEXT.replaceFirst("word1 ", "another word of ours ")))).isTrue();
    }

    @Test
    void anotherTitleOrAnotherHalfIsAnotherProposal() {
        String half = TEXT.substring(0, TEXT.length() / 2)
                + IntStream.range(0, 100).mapToObj(n -> " other" + n).collect(Collectors.joining());

        assertThat(sketch("Maps", TEXT).isLike(sketch("Charts", TEXT))).isFalse();
        assertThat(sketch("Maps", TEXT).isLike(sketch("Maps", half))).isFalse();
    }

    @Test
    void shortTextsMustBeTheSame() {
        assertThat(sketch("Maps", "We want it.").isLike(sketch("Maps", "we want IT"))).isTrue();
        assertThat(sketch("Maps", "We want it.").isLike(sketch("Maps", "We want it now."))).isFalse();
        assertThat(sketch("Maps", "").isLike(sketch("Maps", TEXT))).isFalse();
    }

    @Test
    void longTextHasAtMostSoManyFingerprints() {
        String book = IntStream.range(0, 100_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));

        assertThat(sketch("Maps", book).prints()).hasSize(5_000);
    }

}
