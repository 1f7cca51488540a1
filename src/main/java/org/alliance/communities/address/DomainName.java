package org.alliance.communities.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Domains are compared in their ASCII form, so that a look-alike letter makes another domain. */
public final class DomainName {

    private DomainName() {
    }

    /**
     * The ASCII form in lower case. Empty for what is no domain, and for one with letters that merely turn into another's,
     * such as the sharp s of German, which one standard maps to two letters and the next one does not.
     */
    public static Optional<String> ascii(String domain) {
        String lower = LowerCase.of(domain);
        if (domain.chars().allMatch(c -> c < 128)) {
            return Optional.of(lower);
        }
        try {
            String ascii = IDN.toASCII(domain);
            return Optional.of(ascii.toLowerCase(Locale.ROOT)).filter(any -> IDN.toUnicode(ascii).equals(lower));
        }
        catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

}
