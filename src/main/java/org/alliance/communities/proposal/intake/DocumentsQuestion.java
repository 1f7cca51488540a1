package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.SenderCheck;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.people.Directory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Must its documents be read before it can be placed? What strangers send stays closed until a person wants it open. */
@Component
@Order(390)
class DocumentsQuestion implements Question {

    private final SenderCheck senders;

    private final Directory directory;

    DocumentsQuestion(SenderCheck senders, Directory directory) {
        this.senders = senders;
        this.directory = directory;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        boolean worthOpening = !read.documents().isEmpty()
                && senders.authenticated(read).flatMap(author -> directory.find(author.address())).isPresent();
        return worthOpening ? Optional.of(Placement.AFTER_DOCUMENTS) : Optional.empty();
    }

}
