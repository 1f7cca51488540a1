package org.alliance.communities.board.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import net.fortuna.ical4j.transform.compliance.Rfc5545Rule;

/**
 * The time zones that calendar files name, by the names of the world's list or those of Windows. What a file itself says about a
 * zone is not read, so that nobody can shift a meeting by it.
 */
final class Zones {

    private static final Properties WINDOWS = windows();

    private Zones() {
    }

    static Optional<ZoneId> find(String name) {
        String known = WINDOWS.getProperty(name, name.startsWith("/") ? afterPrefix(name) : name);
        return ZoneId.getAvailableZoneIds().contains(known) ? Optional.of(ZoneId.of(known)) : Optional.empty();
    }

    /** Some programs write {@code /citadel.org/20210210_1/America/Los_Angeles}. */
    private static String afterPrefix(String name) {
        String[] parts = name.split("/", 4);
        return parts.length == 4 ? parts[3] : name;
    }

    /** The library brings the lists along: short names, and those that people see. */
    private static Properties windows() {
        Properties names = new Properties();
        for (String list : new String[] { "msTimezoneNames", "msTimezoneIds" }) {
            try (InputStream lines = Objects.requireNonNull(Rfc5545Rule.class.getResourceAsStream(list))) {
                names.load(lines);
            }
            catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return names;
    }

}
