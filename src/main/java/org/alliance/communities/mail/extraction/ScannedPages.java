package org.alliance.communities.mail.extraction;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/** Counts the pages of a PDF that are a picture of a page: it covers half of them, and they hold hardly any text. */
final class ScannedPages {

    private static final double HALF = 0.5;

    private int pages;

    private int scanned;

    private float covered;

    private final StringBuilder text = new StringBuilder();

    void begin() {
        covered = 0;
        text.setLength(0);
    }

    /** @param place turns a square of the length 1 into what the picture covers, which a scanner may have cut into strips */
    void picture(Matrix place) {
        covered += Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
    }

    void words(String words) {
        text.append(words);
    }

    void end(PDPage page) {
        pages++;
        float area = page.getCropBox().getWidth() * page.getCropBox().getHeight();
        if (covered >= HALF * area && Findings.isHardlyText(text)) {
            scanned++;
        }
    }

    void tell(String name, Findings findings) {
        if (scanned > 0) {
            findings.unreadable(name, scanned == 1 ? "one of its " + pages + " pages is a picture with hardly any text"
                    : scanned + " of its " + pages + " pages are pictures with hardly any text");
        }
    }

}
