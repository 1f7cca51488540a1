package org.alliance.communities.mail.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.alliance.communities.mail.authentication.AuthenticationResults.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationResultsTests {

    @Test
    void resultsAreReadWithTheirPropertiesAndWithoutComments() {
        AuthenticationResults read = AuthenticationResults.in("""
                MX.alliance.example 1 (ours (nested)); dkim=pass (2048-bit \\) key) reason="good; signature"
                 header.d=Harbor.example header.b=Ab/c+d=; spf = pass smtp . mailfrom="a;b"@harbor.example;
                 dmarc/1=fail (p=reject) action=none header.from=harbor.example""").orElseThrow();

        assertThat(read.server()).isEqualTo("mx.alliance.example");
        assertThat(read.results()).containsExactly(
                new Result("dkim", "pass", Map.of("reason", "good; signature", "header.d", "harbor.example", "header.b",
                        "ab/c+d=")),
                new Result("spf", "pass", Map.of("smtp.mailfrom", "a;b@harbor.example")),
                new Result("dmarc", "fail", Map.of("action", "none", "header.from", "harbor.example")));
    }

    @Test
    void serverMayHaveNothingToSay() {
        assertThat(AuthenticationResults.in("mx.alliance.example; none").orElseThrow().results()).isEmpty();
        assertThat(AuthenticationResults.in("\"mx alliance\" 1; none (at all)").orElseThrow().server())
            .isEqualTo("mx alliance");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "mx", "mx 2; dmarc=pass", "mx; dmarc", "mx; dmarc=", "mx; dmarc=pass header.from",
            "mx; dmarc=pass (open", "mx; dmarc=pass \"open", "mx; dkim=pass header.d=org.example(.evil.example)",
            "mx; dkim=pass header.d=\"org.example\".evil.example", "mx; dkim=pass header.d=org.example\\.evil.example",
            "mx; dkim=pass header.d=evil.example header.d=org.example", "mx; none; dmarc=pass", "mx dmarc=pass" })
    void brokenFieldSaysNothingAtAll(String field) {
        assertThat(AuthenticationResults.in(field)).isEmpty();
    }

    @Property
    void noFieldIsTooStrange(@ForAll @Chars({ '(', ')', '"', '\\', ';', '=', '.', '/', ' ', '@' }) @CharRange(from = 'a',
            to = 'c') @StringLength(max = 60) String field) {
        AuthenticationResults.in("mx; " + field).ifPresent(read -> assertThat(read.server()).isEqualTo("mx"));
    }

}
