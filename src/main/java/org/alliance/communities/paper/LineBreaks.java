package org.alliance.communities.paper;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/** Where a line may end. Never at a hyphen before a digit, as Unicode has it and Java has not: a number is read as one. */
class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int end = usual.next();
        while (end > 0 && end < text.length() && text.charAt(end - 1) == '-' && Character.isDigit(text.charAt(end))) {
            end = usual.next();
        }
        return end;
    }

}
