package org.alliance.communities.mail.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.xml.sax.ContentHandler;

/** What is attached to a mail that was saved in Outlook is opened like the mail; a picture within its text is an ornament. */
final class AttachedToMail implements EmbeddedDocumentExtractor {

    private final Findings findings;

    private final Opener opener;

    AttachedToMail(Findings findings, Opener opener) {
        this.findings = findings;
        this.opener = opener;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        boolean withinText = EmbeddedResourceType.INLINE.name().equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        return !(withinText && InnerFiles.isPicture(metadata));
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        String name = Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)).filter(given -> !given.isBlank())
            .orElse("without a name");
        byte[] file = stream.readAllBytes();
        if (file.length == 0) {
            findings.unreadable(name, NotReadable.MAIL_IN_MAIL);
            return;
        }
        opener.open(name, file);
    }

}
