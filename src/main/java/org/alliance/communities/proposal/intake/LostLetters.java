package org.alliance.communities.proposal.intake;

import java.net.URI;
import java.util.List;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.MailFailed;
import org.alliance.communities.mail.OutboundMail;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the Chair and Central Staff when somebody cannot be reached by mail; once for each address and day. */
@Component
class LostLetters {

    private static final String KIND = "undelivered";

    private final Outbox outbox;

    private final OfficeReaders office;

    private final AllianceTime time;

    private final URI site;

    LostLetters(Outbox outbox, OfficeReaders office, AllianceTime time, @Value("${communities.public-url}") URI site) {
        this.outbox = outbox;
        this.office = office;
        this.time = time;
        this.site = site;
    }

    /** About a warning that got lost there is no warning. */
    @EventListener
    void on(MailFailed failed) {
        if (!KIND.equals(failed.mail().kind())) {
            office.all().filter(reader -> !reader.email().equals(failed.mail().to()))
                .forEach(reader -> outbox.post(warning(failed, reader)));
        }
    }

    private Letter warning(MailFailed failed, Person reader) {
        OutboundMail lost = failed.mail();
        String about = lost.caseNumber() == null ? "" : "It is about " + lost.caseNumber() + ".\n";
        return new Letter(KIND, reader.email(), null, "A letter did not arrive: " + lost.to(), LetterForm.of(reader.name(), """
                The letter "%s" to %s did not arrive. The reason is:

                > %s

                %sNothing else has changed: please find another way to reach this person. The letter is kept here:
                %s
                """.formatted(lost.subject(), lost.to(), failed.reason(), about, site.resolve("/mail/outbound/" + lost.id()))), null,
                KIND + "/" + lost.to() + "/" + time.today() + "/" + reader.email(), null, List.of());
    }

}
