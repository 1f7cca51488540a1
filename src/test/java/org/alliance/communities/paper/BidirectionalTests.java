package org.alliance.communities.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import org.junit.jupiter.api.Test;

class BidirectionalTests {

    private static final String HEBREW = "\u05D0\u05D1 (2026) \u05D2\u05D3";

    private static List<String> runs(String text) {
        Bidirectional split = new Bidirectional();
        split.setParagraph(text, BidiSplitter.LTR);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < split.countTextRuns(); i++) {
            BidiTextRun run = split.getVisualRun(i);
            runs.add((run.getDirection() == BidiSplitter.RTL ? "<" : ">") + text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return runs;
    }

    @Test
    void numberWithinHebrewStaysWithIt() {
        assertThat(runs("On " + HEBREW + " as said")).containsExactly(">On ", "<" + HEBREW, "> as said");
    }

    @Test
    void textFromLeftToRightIsOneRun() {
        assertThat(runs("Only maps (2026).")).containsExactly(">Only maps (2026).");
    }

    @Test
    void hebrewIsDrawnBackwardButItsNumbersForwardAndItsBracketsMirrored() {
        assertThat(new Bidirectional.Letters(new ArabicLetters(sign -> true)).reorderRTLTextToLTR(HEBREW)).isEqualTo("\u05D3\u05D2 (2026) \u05D1\u05D0");
    }

}
