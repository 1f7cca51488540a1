package org.alliance.communities.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Puts lines in order that are written from right to left, by the rules of Unicode as Java knows them. */
class Bidirectional implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    /** What stands between two runs from right to left, such as a number, stays with them: the printer sets runs side by side. */
    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph, switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        });
        runs = new ArrayList<>();
        int start = 0;
        for (int run = 1; run <= bidi.getRunCount(); run++) {
            int end = bidi.getRunLimit(run - 1);
            if (run == bidi.getRunCount() || isForward(bidi, run) != isForward(bidi, run - 1)) {
                runs.add(new BidiTextRun(start, end - start, isForward(bidi, run - 1) ? LTR : RTL));
                start = end;
            }
        }
    }

    private static boolean isForward(Bidi bidi, int run) {
        int level = bidi.getRunLevel(run);
        return bidi.baseIsLeftToRight() ? level == 0 : level % 2 == 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** The letters of a run from right to left, in the order in which they are drawn. */
    static class Letters implements BidiReorderer {

        private static final String BRACKETS = "()[]{}<>\u00AB\u00BB";

        private final ArabicLetters arabic;

        Letters(ArabicLetters arabic) {
            this.arabic = arabic;
        }

        @Override
        public String reorderRTLTextToLTR(String text) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            byte[] levels = new byte[bidi.getRunCount()];
            Integer[] order = new Integer[levels.length];
            for (int run = 0; run < levels.length; run++) {
                levels[run] = (byte) bidi.getRunLevel(run);
                order[run] = run;
            }
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
            StringBuilder drawn = new StringBuilder(text.length());
            for (int run : order) {
                String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
                drawn.append(bidi.getRunLevel(run) % 2 == 0 ? piece : backward(piece));
            }
            return drawn.toString();
        }

        private static String backward(String text) {
            StringBuilder reversed = new StringBuilder(text).reverse();
            IntStream.range(0, reversed.length()).forEach(i -> reversed.setCharAt(i, mirrored(reversed.charAt(i))));
            return reversed.toString();
        }

        private static char mirrored(char sign) {
            int at = BRACKETS.indexOf(sign);
            return at < 0 ? sign : BRACKETS.charAt(at ^ 1);
        }

        @Override
        public String shapeText(String text) {
            return arabic.joined(text);
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
