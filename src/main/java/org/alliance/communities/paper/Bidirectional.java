package org.alliance.communities.paper;

import java.text.Bidi;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Puts lines in order that are written from right to left, by the rules of Unicode as Java knows them. */
class Bidirectional implements BidiSplitter {

    private Bidi bidi;

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi = new Bidi(paragraph, switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        });
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return new BidiTextRun(bidi.getRunStart(run), bidi.getRunLimit(run) - bidi.getRunStart(run),
                bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** The letters of a run from right to left, in the order in which they are drawn. */
    static class Letters implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder reversed = new StringBuilder(text).reverse();
            for (int i = 0; i < reversed.length(); i++) {
                reversed.setCharAt(i, mirrored(reversed.charAt(i)));
            }
            return reversed.toString();
        }

        private static char mirrored(char sign) {
            int at = "()[]{}<>«»".indexOf(sign);
            return at < 0 ? sign : ")(][}{><»«".charAt(at);
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

    }

}
