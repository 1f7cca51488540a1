package org.alliance.communities.community;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes a name fit for addresses. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {
    }

    /** The name in lower-case letters, digits and hyphens, with a number behind it when it is taken. */
    static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        String base = cut.isEmpty() ? "community" : cut;
        String slug = base;
        for (int n = 2; taken.test(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

}
