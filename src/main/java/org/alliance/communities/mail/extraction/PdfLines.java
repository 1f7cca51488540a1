package org.alliance.communities.mail.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, which knows no headings: short lines in larger letters are taken for some, bold lines are marked. */
class PdfLines extends PDFTextStripper {

    private record Line(String text, boolean bold, int size) {

        boolean isBlank() {
            return text.isBlank();
        }

    }

    private static final int LONGEST_HEADING = 120;

    private static final double LARGER = 1.15;

    private static final int BOLD_WEIGHT = 600;

    private final ScannedPages pages;

    private final List<Line> lines = new ArrayList<>();

    private final Map<Integer, Integer> charactersOfSize = new HashMap<>();

    private final StringBuilder text = new StringBuilder();

    private boolean bold = true;

    private int size;

    private int characters;

    PdfLines(ScannedPages pages) {
        this.pages = pages;
    }

    String read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        endLine();
        int usual = charactersOfSize.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        StringBuilder marked = new StringBuilder();
        lines.forEach(line -> marked.append(mark(line, usual)).append('\n'));
        return marked.toString();
    }

    private static String mark(Line line, int usual) {
        if (line.isBlank() || line.text().length() > LONGEST_HEADING) {
            return line.text();
        }
        if (line.size() > usual * LARGER) {
            return "# " + line.text();
        }
        return line.bold() ? "**" + line.text() + "**" : line.text();
    }

    @Override
    protected void startPage(PDPage page) {
        pages.begin();
    }

    @Override
    protected void endPage(PDPage page) {
        pages.end(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (drawsPicture(operator, operands)) {
            pages.picture(getGraphicsState().getCurrentTransformationMatrix());
        }
        super.processOperator(operator, operands);
    }

    private boolean drawsPicture(Operator operator, List<COSBase> operands) {
        return operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)
                || operator.getName().equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty()
                        && operands.get(0) instanceof COSName name && getResources() != null && getResources().isImageXObject(name);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        characters += words.length();
        if (characters > Findings.MOST_TEXT) {
            throw new IOException("Too much text");
        }
        text.append(words);
        pages.words(words);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                bold &= isBold(position.getFont());
                size = Math.max(size, Math.round(position.getFontSizeInPt()));
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
        blankLine();
    }

    private void blankLine() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add(new Line("", false, 0));
        }
    }

    private void endLine() {
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            lines.add(new Line(line, bold, size));
            charactersOfSize.merge(size, line.length(), Integer::sum);
        }
        text.setLength(0);
        bold = true;
        size = 0;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || descriptor != null && (descriptor.isForceBold()
                || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

}
