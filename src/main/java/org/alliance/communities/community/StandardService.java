package org.alliance.communities.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What every community receives (clauses A14 to A16). */
public enum StandardService {

    WEBSITE("website description"), FOLDER("folder"), LIST("mailing list");

    private final String title;

    StandardService(String title) {
        this.title = title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public static Optional<StandardService> ofKey(String key) {
        return Arrays.stream(values()).filter(service -> service.key().equals(key)).findFirst();
    }

}
