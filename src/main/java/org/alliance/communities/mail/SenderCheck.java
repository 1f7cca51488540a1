package org.alliance.communities.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.Sender;
import org.springframework.stereotype.Component;

/** Tells whether a mail was really written by the address in From. */
@Component
public class SenderCheck {

    private final MailSettings settings;

    SenderCheck(MailSettings settings) {
        this.settings = settings;
    }

    /** The author, if there is exactly one and the mail server vouches for the address or is trusted anyway. */
    public Optional<Sender> authenticated(ReadMail read) {
        return read.author().filter(author -> settings.trustsSenders() || isVouchedFor(read, author));
    }

    /** Only the topmost result counts, and only of the configured server: anyone can write further ones below. */
    private boolean isVouchedFor(ReadMail read, Sender author) {
        List<String> results = read.headers().getOrDefault("authentication-results", List.of());
        if (results.isEmpty() || settings.authenticationServer().isEmpty()) {
            return false;
        }
        List<String> clauses = Arrays.stream(results.get(0).toLowerCase(Locale.ROOT).split(";")).map(String::strip).toList();
        String server = clauses.get(0).split("\\s", 2)[0];
        return server.equals(settings.authenticationServer().toLowerCase(Locale.ROOT))
                && clauses.stream().skip(1).map(clause -> List.of(clause.split("\\s+")))
                    .anyMatch(words -> words.get(0).equals("dmarc=pass")
                            && words.contains("header.from=" + author.address().domain()));
    }

}
