package org.alliance.communities.mail.extraction;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** The text of a PDF and what was written into the fields of its form. */
final class PdfText {

    private PdfText() {
    }

    static void read(String name, byte[] file, Findings findings) throws IOException, NotReadable {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            ScannedPages scanned = new ScannedPages();
            String text = new PdfLines(scanned).read(document) + fields(document.getDocumentCatalog().getAcroForm());
            if (text.isBlank()) {
                throw new NotReadable(NotReadable.PICTURE);
            }
            findings.text(name, text);
            scanned.tell(name, findings);
        }
    }

    private static String fields(PDAcroForm form) {
        StringBuilder lines = new StringBuilder();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                String value = field instanceof PDTerminalField ? field.getValueAsString() : "";
                if (!value.isBlank() && !value.equals("Off")) {
                    String label = field.getAlternateFieldName() == null ? field.getPartialName()
                            : field.getAlternateFieldName();
                    lines.append("\n**").append(label).append("**\n").append(value).append('\n');
                }
            }
        }
        return lines.toString();
    }

}
