package org.alliance.communities.mail.extraction;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** The files inside a document stay closed, and are counted if they may hold a text. */
class InnerFiles implements EmbeddedDocumentExtractor {

    private int closed;

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        closed += isPicture(metadata) ? 0 : 1;
        return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        throw new IllegalStateException("Nothing inside a document is opened");
    }

    int closed() {
        return closed;
    }

    static boolean isPicture(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && (type.startsWith("image/") || type.startsWith("application/x-emf")
                || type.startsWith("application/x-msmetafile"));
    }

}
