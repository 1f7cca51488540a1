package org.alliance.communities.mail;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.alliance.communities.address.EmailAddress;

/**
 * The secret that a case's letters carry: 136 bits of an HMAC (RFC 2104) over the case, in digits and lower-case letters,
 * because mail servers do not keep upper case apart. It stands in the reply address and in the id at the root of the
 * conversation (References, RFC 5322 3.6.4).
 */
record CaseToken(String value) {

    private static final String ALGORITHM = "HmacSHA256";

    private static final int BYTES = 17;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{20,30}");

    private static final Pattern ROOT = Pattern.compile("<case\\.([a-z0-9]{20,30})@[^<>@]{1,255}>");

    static CaseToken of(String caseKey, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] sum = mac.doFinal(("case " + caseKey).getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, Arrays.copyOf(sum, BYTES)).toString(Character.MAX_RADIX);
            // A sum that begins with zeros must not become too short to be known as a token.
            return new CaseToken("0".repeat(Math.max(0, 26 - digits.length())) + digits);
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The token in an address; empty when its tag is something else, such as a folder of the Chair's. */
    static Optional<CaseToken> in(EmailAddress address) {
        return Optional.of(address.tag()).filter(tag -> SHAPE.matcher(tag).matches()).map(CaseToken::new);
    }

    /** The token in an id that stands at the root of a conversation. */
    static Optional<CaseToken> in(String messageId) {
        Matcher root = ROOT.matcher(messageId.toLowerCase(Locale.ROOT));
        return root.matches() ? Optional.of(new CaseToken(root.group(1))) : Optional.empty();
    }

    String root(String domain) {
        return "<case." + value + "@" + domain + ">";
    }

}
