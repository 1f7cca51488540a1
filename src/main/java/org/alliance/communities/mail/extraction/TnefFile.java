package org.alliance.communities.mail.extraction;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.alliance.communities.mail.reading.MarkedText;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** What Outlook sends as winmail.dat: the body of the mail and its attachments in one file. */
final class TnefFile {

    private TnefFile() {
    }

    static void read(String name, byte[] file, Findings findings, Opener opener) throws Exception {
        HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(file));
        body(name, message, findings);
        for (Attachment attachment : message.getAttachments()) {
            TNEFAttribute content = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA);
            if (content != null) {
                String inner = attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
                opener.open(inner == null ? "without a name" : inner, content.getData());
            }
        }
    }

    /** The first that says something: Outlook writes the same in up to three ways. */
    private static void body(String name, HMEFMessage message, Findings findings) throws Exception {
        MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html != null && html.getData().length > 0) {
            findings.beginning(name, MarkedText.ofHtml(html.getData()));
            return;
        }
        TNEFAttribute plain = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (plain != null && plain.getData().length > 0) {
            findings.text(name, MarkedText.ofPlain(plain.getData()));
            return;
        }
        MAPIAttribute rtf = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
        if (rtf instanceof MAPIRtfAttribute packed) {
            TikaText.rtf(name, packed.getDataString().getBytes(StandardCharsets.ISO_8859_1), findings);
        }
    }

}
