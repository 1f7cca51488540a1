package org.alliance.communities.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import jakarta.mail.internet.MimeUtility;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HeaderTextTests {

    private static final int LONGEST_LINE = 998;

    @Property
    void noTextEndsAHeaderOrOverfillsALine(@ForAll @StringLength(max = 3000) String text) throws Exception {
        assertThat(("Subject: " + HeaderText.folded(7, text)).split("\r\n")).allSatisfy(line -> assertThat(line)
            .hasSizeLessThanOrEqualTo(LONGEST_LINE).doesNotContain("\r", "\n", "\0"));
        assertThat(Arrays.stream(HeaderText.folded(7, text).split("\r\n")).skip(1)).allMatch(line -> line.startsWith(" "));
    }

    @Test
    void wordOfAThousandCharactersComesBackWhole() throws Exception {
        String word = "x".repeat(990) + "🎉é";

        String folded = HeaderText.folded(7, word);

        assertThat(folded.split("\r\n")).allMatch(line -> line.length() <= 78);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(folded))).isEqualTo(word);
    }

    @Test
    void idThatIsNoneIsLeftOut() {
        assertThat(HeaderText.ids(List.of("<a@x>\r\nBcc: victim@harbor.example", "<" + "x".repeat(2000) + "@x>", "<b@x>")))
            .isEqualTo("<a@x> Bcc: victim@harbor.example\r\n <b@x>");
    }

}
