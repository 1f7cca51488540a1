package org.alliance.communities.mail.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decodes bytes by the charset they declare, else as UTF-8, else as windows-1252, which takes nearly every byte. */
final class CharsetLadder {

    private static final Charset LAST = Charset.forName("windows-1252");

    /** What programs write and what they mean: the larger set contains the smaller one. */
    private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "utf-8"), Map.entry("ascii", "utf-8"),
            Map.entry("ansi_x3.4-1968", "utf-8"), Map.entry("utf8", "utf-8"), Map.entry("unknown-8bit", "utf-8"),
            Map.entry("gb2312", "gb18030"), Map.entry("gbk", "gb18030"), Map.entry("x-gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"), Map.entry("ks_c_5601-1987", "x-windows-949"));

    private CharsetLadder() {
    }

    static String decode(byte[] bytes, String declared) {
        return decode(bytes, 0, bytes.length, declared);
    }

    static String decode(byte[] bytes, int start, int length, String declared) {
        return named(declared).flatMap(charset -> strictly(bytes, start, length, charset))
            .or(() -> strictly(bytes, start, length, StandardCharsets.UTF_8))
            .orElseGet(() -> new String(bytes, start, length, LAST));
    }

    private static Optional<Charset> named(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        }
        catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int start, int length, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, start, length)).toString());
        }
        catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

}
