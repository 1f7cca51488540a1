package org.alliance.communities.mail.reading;

/** Plain text and Markdown; flowed lines are put together again. */
class PlainText implements TextFormat {

    @Override
    public boolean reads(Content content) {
        return content.is("text/plain") || content.is("text/markdown") || content.is("text/x-markdown")
                || content.isUntypedFile(".txt", ".md", ".markdown");
    }

    @Override
    public String text(Content content) {
        String text = CleanText.lines(content.decoded());
        boolean flowed = content.parameter("format").equalsIgnoreCase("flowed");
        return flowed ? FlowedText.unfold(text, content.parameter("delsp").equalsIgnoreCase("yes")) : text;
    }

}
