package org.alliance.communities.proposal.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.alliance.communities.mail.AnswerHeld;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.mail.TroubledLetters;
import org.alliance.communities.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the Chair and Central Staff that answers to mail are held, once in each hour of the clock. No mail asks for this
 * letter, so the caps never hold it, and it never brings another one about.
 */
@Component
class HeldAnswers {

    private static final String KIND = "answers-held";

    private final Outbox outbox;

    private final TroubledLetters troubled;

    private final OfficeReaders office;

    private final Clock clock;

    private final URI site;

    HeldAnswers(Outbox outbox, TroubledLetters troubled, OfficeReaders office, Clock clock,
            @Value("${communities.public-url}") URI site) {
        this.outbox = outbox;
        this.troubled = troubled;
        this.office = office;
        this.clock = clock;
        this.site = site;
    }

    @EventListener
    void on(AnswerHeld held) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        office.all().forEach(reader -> outbox.post(warning(held, hour, reader)));
    }

    private Letter warning(AnswerHeld held, Instant hour, Person reader) {
        String about = held.caseNumber() == null ? "" : " The latest is about " + held.caseNumber() + ".";
        return new Letter(KIND, reader.email(), null, "Answers to mail are held", LetterForm.of(reader.name(), """
                Answers to mail that would go out by themselves are held: %d by now.%s The reason is:

                > %s

                So two machines do not answer each other without end. But it may be a person who waits for an answer: please look
                at what is held, and send it or drop it:
                %s

                You get this mail once in an hour at most, however many more are held.
                """.formatted(troubled.counts().get("held"), about, held.reason(), site.resolve("/mail?show=held"))), null,
                KIND + "/" + hour + "/" + reader.email(), null, List.of());
    }

}
