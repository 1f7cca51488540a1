package org.alliance.communities.mail.machine;

import java.nio.charset.StandardCharsets;

/** The beginning of a mail as its bytes have it, for what stands there in plain ASCII whatever the charset. */
final class RawText {

    private static final int MOST = 1_000_000;

    private RawText() {
    }

    /** Soft line breaks of quoted-printable are taken out, for they may stand inside an id. */
    static String of(byte[] raw) {
        String text = new String(raw, 0, Math.min(raw.length, MOST), StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").replace("=\n", "");
    }

}
