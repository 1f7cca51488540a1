package org.alliance.communities.mail.extraction;

import java.util.List;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;

/**
 * What documents say, as far as they could be read.
 *
 * @param texts in the order in which they stand in the documents
 * @param unreadable what could not be read, and why
 */
public record Extracted(List<MailText> texts, List<Unreadable> unreadable) {

    public Extracted {
        texts = List.copyOf(texts);
        unreadable = List.copyOf(unreadable);
    }

    public boolean isEmpty() {
        return texts.isEmpty() && unreadable.isEmpty();
    }

}
