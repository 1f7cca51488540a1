package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.reading.ReadMail.Sender;

/** The addresses in one header. A header in which any piece with an at sign is no address gives none at all. */
final class Addresses {

    private static final int LONGEST_NAME = 200;

    /** Of an address with the name beside it, encoded. */
    private static final int LONGEST_PIECE = 500;

    /** Enough for a thousand recipients. */
    private static final int MOST_CHARACTERS = 50_000;

    private Addresses() {
    }

    /** The addresses in these headers, in order, as long as they are of a size that people write. */
    static List<Sender> in(List<String> values) {
        List<Sender> found = new ArrayList<>();
        int read = 0;
        for (String value : values) {
            read += value.length();
            found.addAll(read > MOST_CHARACTERS || isNoise(value) ? List.of() : in(value));
        }
        return found;
    }

    /** Brackets and words without addresses make the library search each time to the end. */
    private static boolean isNoise(String value) {
        long opened = value.chars().filter(c -> "<\"(".indexOf(c) >= 0).count();
        long addresses = value.chars().filter(c -> c == '@').count();
        return opened > 4 * (addresses + 2) || value.length() > LONGEST_PIECE * (addresses + 1);
    }

    private static List<Sender> in(String value) {
        try {
            List<Sender> found = new ArrayList<>();
            for (InternetAddress address : flat(InternetAddress.parseHeader(value, false))) {
                Optional<EmailAddress> plain = EmailAddress.read(address.getAddress());
                if (plain.isPresent()) {
                    found.add(new Sender(plain.get(), name(address)));
                }
                else if (String.valueOf(address.getAddress()).contains("@")) {
                    return List.of();
                }
            }
            return found;
        }
        catch (AddressException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private static List<InternetAddress> flat(InternetAddress[] addresses) {
        return Stream.of(addresses).flatMap(Addresses::members).toList();
    }

    private static Stream<InternetAddress> members(InternetAddress address) {
        try {
            return address.isGroup() ? Stream.of(address.getGroup(false)) : Stream.of(address);
        }
        catch (AddressException unreadable) {
            return Stream.of(address);
        }
    }

    private static String name(InternetAddress address) {
        String name = address.getPersonal();
        return name == null ? "" : CleanText.cut(CleanText.line(EncodedWords.decode(name)), LONGEST_NAME);
    }

}
