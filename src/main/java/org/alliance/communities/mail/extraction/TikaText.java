package org.alliance.communities.mail.extraction;

import java.io.IOException;
import java.io.InputStream;

import org.alliance.communities.mail.reading.MarkedText;
import org.apache.tika.exception.TikaException;
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
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Lets Tika read a document, of which the kind is known already, and gives its lines. */
final class TikaText {

    private TikaText() {
    }

    static String ooxml(byte[] file, String type) throws IOException, SAXException, TikaException {
        return read(new OOXMLParser(), file, type);
    }

    static String openDocument(byte[] file, String type) throws IOException, SAXException, TikaException {
        return read(new OpenDocumentParser(), file, type);
    }

    /** The older kinds of Word, Excel and PowerPoint. */
    static String compound(byte[] file, String type) throws IOException, SAXException, TikaException {
        return read(new OfficeParser(), file, type);
    }

    static String rtf(byte[] file) throws IOException, SAXException, TikaException {
        return read(new RTFParser(), file, "application/rtf");
    }

    private static String read(Parser parser, byte[] file, String type) throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office());
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            parser.parse(bytes, xhtml, metadata, context);
        }
        return MarkedText.of(xhtml.toString());
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

    /** Pictures and objects inside a document stay closed. */
    private static final class NothingInside implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("Nothing inside a document is opened");
        }

    }

}
