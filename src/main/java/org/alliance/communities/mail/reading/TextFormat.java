package org.alliance.communities.mail.reading;

import java.util.List;
import java.util.Optional;

/** A kind of content that can be read as text. Whoever teaches the reader DOCX or PDF adds one here. */
interface TextFormat {

    List<TextFormat> ALL = List.of(new PlainText(), new HtmlText());

    /** The format that reads this content, if any does. */
    static Optional<TextFormat> of(Content content) {
        return ALL.stream().filter(format -> format.reads(content)).findFirst();
    }

    boolean reads(Content content);

    /** The text in clean lines. */
    String text(Content content);

}
