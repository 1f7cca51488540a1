package org.alliance.communities.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Did it come through a mailing list? Lists rewrite the author, so a person looks who wrote it. */
@Component
@Order(250)
class ListMail implements Question {

    private static final List<String> LIST_HEADERS = List.of("List-Id", "List-Post", "Mailing-List");

    private static final List<String> AUTHOR_HEADERS = List.of("X-Original-From", "Reply-To");

    private static final int LONGEST = 200;

    private final MailSettings settings;

    ListMail(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        String list = LIST_HEADERS.stream().map(read::header).collect(Collectors.joining(" ")).strip().toLowerCase(Locale.ROOT);
        boolean marked = read.header("Precedence").strip().equalsIgnoreCase("list");
        return list.isEmpty() ? Optional.of(marked).filter(Boolean::booleanValue).map(any -> sort(read))
                : Optional.of(list).filter(name -> !isOurs(name)).map(name -> sort(read));
    }

    private static Placement sort(ReadMail read) {
        String claim = AUTHOR_HEADERS.stream().flatMap(name -> claim(name, read.header(name))).findFirst().orElse("");
        return Placement.of(Disposition.SORT, "It came through a mailing list, which may hide its author." + claim);
    }

    /** What a header claims; nobody vouches for it. */
    private static Stream<String> claim(String name, String value) {
        return value.isBlank() ? Stream.empty()
                : Stream.of(" Its header " + name + " claims " + value.substring(0, Math.min(value.length(), LONGEST)) + ".");
    }

    /** The intake itself may be a group address that marks all its mail as list mail. */
    private boolean isOurs(String list) {
        return settings.intake().stream()
            .anyMatch(address -> list.contains(address.value()) || list.contains(address.value().replace('@', '.')));
    }

}
