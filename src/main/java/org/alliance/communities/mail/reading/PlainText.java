package org.alliance.communities.mail.reading;

/** Plain text and Markdown; flowed lines are put together again. What else calls itself text is read as it stands there. */
class PlainText implements TextFormat {

    @Override
    public boolean reads(Content content) {
        boolean text = content.isOneOf("text") && !content.is("text/html") && !content.is("text/rtf");
        return text || content.isOneOf("multipart") || content.isOneOf("message") || !content.type().value().contains("/")
                || content.isUntypedFile(".txt", ".md", ".markdown");
    }

    @Override
    public Beginning text(Content content) {
        String text = CleanText.lines(content.decoded());
        boolean flowed = content.parameter("format").equalsIgnoreCase("flowed");
        return new Beginning(flowed ? FlowedText.unfold(text, content.parameter("delsp").equalsIgnoreCase("yes")) : text, true);
    }

}
