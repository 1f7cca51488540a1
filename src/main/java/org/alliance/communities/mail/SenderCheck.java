package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.authentication.Border;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.Sender;
import org.springframework.stereotype.Component;

/**
 * Tells whether a mail was really written by the address in From. Neither Sender nor Reply-To nor a name ever stands in for
 * it.
 */
@Component
public class SenderCheck {

    private final MailSettings settings;

    private final Border border;

    SenderCheck(MailSettings settings, BorderSettings border) {
        this.settings = settings;
        this.border = new Border(settings.authenticationServer(), border.receivedAbove());
    }

    /** The author, if there is exactly one and the mail server vouches for the address or is trusted anyway. */
    public Optional<Sender> authenticated(ReadMail read) {
        return read.author().filter(author -> settings.trustsSenders()
                || border.about(read, author.address()) == Border.Word.VOUCHES);
    }

    /** Why it is not certain who wrote a mail that has no authenticated author, in words that fit behind "because". */
    public String doubt(ReadMail read) {
        Optional<Sender> author = read.author();
        if (author.isEmpty()) {
            return "it does not have exactly one sender";
        }
        if (settings.authenticationServer().isBlank()) {
            return "no mail server is named whose word about senders counts";
        }
        return border.about(read, author.get().address()) == Border.Word.SILENT
                ? "our mail server says nothing about its sender"
                : "our mail server does not vouch that it comes from " + author.get().address().domain();
    }

}
