package org.alliance.communities.mail;

import java.util.Locale;
import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Did it come through a mailing list? Lists rewrite the author, so a person looks who wrote it. */
@Component
@Order(250)
class ListMail implements Question {

    private final MailSettings settings;

    ListMail(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        String list = (read.header("List-Id") + ' ' + read.header("List-Post")).strip().toLowerCase(Locale.ROOT);
        return list.isEmpty() || isOurs(list) ? Optional.empty()
                : Optional.of(Placement.of(Disposition.SORT, "It came through a mailing list, which may hide its author."));
    }

    /** The intake itself may be a group address that marks all its mail as list mail. */
    private boolean isOurs(String list) {
        return settings.intake().stream()
            .anyMatch(address -> list.contains(address.value()) || list.contains(address.value().replace('@', '.')));
    }

}
