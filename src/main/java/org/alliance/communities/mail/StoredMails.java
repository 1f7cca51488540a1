package org.alliance.communities.mail;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.stereotype.Component;

/** Reads stored mails, with the texts of their documents as soon as these were read. */
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
        return documents.find(id).map(found -> mail.withDocuments(found.texts(), found.unreadable())).orElse(mail);
    }

}
