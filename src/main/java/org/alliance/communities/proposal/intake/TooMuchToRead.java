package org.alliance.communities.proposal.intake;

import java.util.List;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.MailPlaced;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.mail.SenderCheck;
import org.alliance.communities.mail.machine.MachineSigns;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.ReviewSettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks a member whose mail holds too much to be read for the text, once for each mail. Neither strangers nor machines are
 * answered, nor who sent a mail that fails: what it is about is for this program's keepers, and nobody opens it again.
 */
@Component
class TooMuchToRead {

    private static final String KIND = "too-much-to-read";

    private final Inbox inbox;

    private final SenderCheck senders;

    private final Directory directory;

    private final ReviewSettings settings;

    private final Outbox outbox;

    private final AllianceTime time;

    TooMuchToRead(Inbox inbox, SenderCheck senders, Directory directory, ReviewSettings settings, Outbox outbox,
            AllianceTime time) {
        this.inbox = inbox;
        this.senders = senders;
        this.directory = directory;
        this.settings = settings;
        this.outbox = outbox;
        this.time = time;
    }

    @EventListener
    void on(MailPlaced placed) {
        InboundMail mail = placed.mail();
        if (mail.disposition() == Disposition.QUARANTINED && inbox.mayBeOpened(mail.id())) {
            ReadMail read = inbox.read(mail.id());
            boolean machine = MachineSigns.first(read, () -> inbox.raw(mail.id()).orElseThrow()).isPresent();
            senders.authenticated(read).flatMap(author -> directory.find(author.address()))
                .filter(person -> !machine && person.isAnyOf(settings.proposers()))
                .ifPresent(person -> outbox.post(letter(mail, person).answeringMail()));
        }
    }

    private Letter letter(InboundMail mail, Person member) {
        return new Letter(KIND, member.email(), null, "Please send us your text once more", LetterForm.of(member.name(), """
                Your mail "%s" reached us on %s. We keep it as it came, but it could not be read. %s

                If it holds a proposal for a community of practice, or more of one, please send the text in a new mail: written
                into the mail itself or in one document, without scans. A person looks at your first mail as well and can let the
                review count from the day on which it reached us.
                """.formatted(mail.subject(), time.show(mail.receivedAt()), mail.reason())), null, KIND + "/" + mail.id(),
                mail.messageId().isEmpty() ? null : mail.messageId(), List.of());
    }

}
