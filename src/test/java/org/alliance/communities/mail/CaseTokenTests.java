package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.startup.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTokenTests {

    private static final String SECRET = "a secret of this installation, long enough";

    private static final CaseToken TOKEN = CaseToken.of("COP-2026-001", SECRET);

    @Test
    void sameCaseHasTheSameTokenAndAnotherCaseOrSecretAnother() {
        assertThat(CaseToken.of("COP-2026-001", SECRET)).isEqualTo(TOKEN);
        assertThat(CaseToken.of("COP-2026-002", SECRET)).isNotEqualTo(TOKEN);
        assertThat(CaseToken.of("COP-2026-001", SECRET + ".")).isNotEqualTo(TOKEN);
    }

    @Test
    void tokenIsFitForAnAddressWhateverTheCase() {
        assertThat(IntStream.range(0, 2000).mapToObj(n -> CaseToken.of("case " + n, SECRET).value()).distinct())
            .hasSize(2000).allMatch(value -> value.matches("[a-z0-9]{26,27}"));
    }

    @Test
    void tokenIsKnownInAnAddressAndInARootInCapitalsToo() {
        assertThat(CaseToken.in(new EmailAddress("Communities+" + TOKEN.value().toUpperCase() + "@ALLIANCE.example")))
            .hasValue(TOKEN);
        assertThat(CaseToken.in(TOKEN.root("alliance.example"))).hasValue(TOKEN);
        assertThat(CaseToken.in(TOKEN.root("alliance.example").toUpperCase())).hasValue(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "communities@alliance.example", "communities+archive@alliance.example",
            "communities+cop-2026-001@alliance.example", "communities+1234567890123456789012345678901@alliance.example" })
    void otherTagsAreNoTokens(String address) {
        assertThat(CaseToken.in(new EmailAddress(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<case.short@alliance.example>", "<12345678901234567890@alliance.example>", "",
            "case.12345678901234567890@alliance.example", "<case.12345678901234567890@a@b>" })
    void otherIdsAreNoRoots(String id) {
        assertThat(CaseToken.in(id)).isEmpty();
    }

    @Test
    void secretThatCouldBeGuessedIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new ReplySecret(null, "letmein")).isInstanceOf(CannotStart.class);
        assertThat(new ReplySecret(null, SECRET).current()).isEqualTo(SECRET);
    }

}
