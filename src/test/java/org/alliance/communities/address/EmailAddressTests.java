package org.alliance.communities.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    private static final EmailAddress KIM = new EmailAddress("kim@harbor.example");

    @Test
    void capitalsMakeNoOtherAddress() {
        assertThat(new EmailAddress(" Kim@HARBOR.example ")).isEqualTo(KIM);
    }

    /** The sign for kelvin, a Cyrillic letter, a space without width, a tag and a dot. */
    @ParameterizedTest
    @ValueSource(strings = { "\u212aim@harbor.example", "k\u0456m@harbor.example", "ki\u200bm@harbor.example",
            "kim+x@harbor.example", "k.im@harbor.example" })
    void whatOnlyLooksLikeAnAddressIsAnother(String alike) {
        assertThat(EmailAddress.read(alike)).get().isNotEqualTo(KIM);
    }

    @Test
    void domainHasOneAsciiForm() {
        assertThat(DomainName.ascii("L\u00e9git.example")).contains("xn--lgit-bpa.example");
        assertThat(DomainName.ascii("xn--lgit-bpa.example")).contains("xn--lgit-bpa.example");
        assertThat(DomainName.ascii("Harbor.Example")).contains("harbor.example");
    }

    /** Sharp s, the sign for kelvin, wide letters, a soft hyphen, an ideographic full stop. */
    @ParameterizedTest
    @ValueSource(strings = { "fa\u00df.example", "\u212aim.example", "\uff48arbor.example", "har\u00adbor.example",
            "harbor\u3002example", "\u00e9..example" })
    void domainThatTurnsIntoAnotherIsNone(String domain) {
        assertThat(DomainName.ascii(domain)).isEmpty();
    }

}
