package org.alliance.communities.mail.reading;

import java.util.List;
import java.util.Optional;

/** A kind of content that is text. Documents that need a program to be read are none. */
interface TextFormat {

    List<TextFormat> ALL = List.of(new HtmlText(), new PlainText());

    /** The format that reads this content, if any does. */
    static Optional<TextFormat> of(Content content) {
        return ALL.stream().filter(format -> format.reads(content)).findFirst();
    }

    boolean reads(Content content);

    /** How many bytes of markup must be taken apart, which costs many times more than to read them. */
    default int markup(Content content) {
        return 0;
    }

    /** The text in clean lines. */
    Beginning text(Content content);

}
