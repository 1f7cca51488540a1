package org.alliance.communities.mail.extraction;


import org.alliance.communities.mail.reading.MarkedText;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;

/** Lets Tika read a document, of which the kind is known already, and gives its lines. */
final class TikaText {

    private TikaText() {
    }

    /** Whoever packed it anew has told of what is inside. */
    static void ooxml(String name, byte[] file, String type, Findings findings) throws Exception {
        read(new OOXMLParser(), name, file, type, findings, new InnerFiles());
    }

    /** As {@link #ooxml}. */
    static void openDocument(String name, byte[] file, String type, Findings findings) throws Exception {
        read(new OpenDocumentParser(), name, file, type, findings, new InnerFiles());
    }

    /** The older kinds of Word, Excel and PowerPoint. */
    static void compound(String name, byte[] file, String type, Findings findings) throws Exception {
        InnerFiles inside = new InnerFiles();
        read(new OfficeParser(), name, file, type, findings, inside);
        findings.closed(name, inside.closed());
    }

    static void rtf(String name, byte[] file, Findings findings) throws Exception {
        InnerFiles inside = new InnerFiles();
        read(new RTFParser(), name, file, "application/rtf", findings, inside);
        findings.closed(name, inside.closed());
    }

    static void mail(String name, byte[] file, String type, Findings findings, Opener opener) throws Exception {
        read(new OfficeParser(), name, file, type, findings, new AttachedToMail(findings, opener));
    }

    private static void read(Parser parser, String name, byte[] file, String type, Findings findings,
            EmbeddedDocumentExtractor inside) throws Exception {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office());
        context.set(EmbeddedDocumentExtractor.class, inside);
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            parser.parse(bytes, xhtml, metadata, context);
        }
        findings.text(name, MarkedText.of(xhtml.toString()));
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeShapeBasedContent(true);
        config.setExtractMacros(false);
        return config;
    }

}
