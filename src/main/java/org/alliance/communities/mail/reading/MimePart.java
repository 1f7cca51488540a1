package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A mail or one part of it, as it stands in the bytes.
 *
 * @param type the declared type and its parameters; {@code text/plain} when none is declared
 * @param content what stands below the headers, still encoded
 * @param parts the parts inside, in order; a forwarded mail holds one, which is that mail
 */
record MimePart(HeaderBlock headers, FieldValue type, Stretch content, List<MimePart> parts) {

    static MimePart of(HeaderBlock headers, Stretch whole, String defaultType) {
        String declared = headers.first("content-type").filter(value -> !value.isBlank()).orElse(defaultType);
        return new MimePart(headers, FieldValue.of(declared), whole.from(headers.bodyStart()), new ArrayList<>());
    }

    boolean isMultipart() {
        return type.value().startsWith("multipart/");
    }

    boolean is(String wanted) {
        return type.value().equals(wanted);
    }

    boolean isMail() {
        return is("message/rfc822") || is("message/global") || is("message/news");
    }

    boolean isLeaf() {
        return parts.isEmpty();
    }

    boolean isAttached() {
        return disposition().value().equals("attachment");
    }

    /** The name of the file, made harmless; empty when there is none. */
    String fileName() {
        String name = FileName.harmless(disposition().parameter("filename"));
        return name.isEmpty() ? FileName.harmless(type.parameter("name")) : name;
    }

    byte[] decoded() {
        return TransferEncoding.decode(content, transferEncoding());
    }

    String transferEncoding() {
        return headers.first("content-transfer-encoding").orElse("");
    }

    private FieldValue disposition() {
        return FieldValue.of(headers.first("content-disposition").orElse(""));
    }

}
