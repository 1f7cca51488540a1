package org.alliance.communities.mail;

import java.util.List;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.springframework.stereotype.Component;

/**
 * Reads stored mails, with the texts of their documents as soon as these were read. Documents of which nothing is kept were
 * given up.
 */
@Component
class StoredMails {

    private final InboundRows rows;

    private final DocumentRows documents;

    StoredMails(InboundRows rows, DocumentRows documents) {
        this.rows = rows;
        this.documents = documents;
    }

    ReadMail read(long id) {
        ReadMail mail = MailReader.read(rows.raw(id).orElseThrow());
        return documents.find(id).map(found -> found.isEmpty() ? withoutDocuments(mail)
                : mail.withDocuments(found.texts(), found.unreadable())).orElse(mail);
    }

    private static ReadMail withoutDocuments(ReadMail mail) {
        return mail.withDocuments(List.of(), mail.documents().stream()
            .map(document -> new Unreadable(document.source(), "each attempt to read it failed")).toList());
    }

}
