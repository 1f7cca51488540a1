package org.alliance.communities.mail.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes bytes by the charset they declare, else as UTF-8, else as the declared one with a few gaps, else as windows-1252,
 * which takes nearly every byte.
 */
final class CharsetLadder {

    private static final Charset LAST = Charset.forName("windows-1252");

    private static final char GAP = '\uFFFD';

    private CharsetLadder() {
    }

    static String decode(byte[] bytes, String declared) {
        return decode(bytes, 0, bytes.length, declared);
    }

    static String decode(byte[] bytes, int start, int length, String declared) {
        if (CharsetNames.isUtf7(declared)) {
            return Utf7.decode(bytes, start, length);
        }
        Optional<Charset> charset = CharsetNames.meant(declared);
        return charset.flatMap(meant -> strictly(bytes, start, length, meant))
            .or(() -> strictly(bytes, start, length, StandardCharsets.UTF_8))
            .or(() -> withFewGaps(bytes, start, length, charset.orElse(StandardCharsets.UTF_8)))
            .orElseGet(() -> new String(bytes, start, length, LAST));
    }

    private static Optional<String> strictly(byte[] bytes, int start, int length, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, start, length)).toString());
        }
        catch (CharacterCodingException | RuntimeException otherCharset) {
            return Optional.empty();
        }
    }

    /** A byte got lost in a long text; in a text of another charset most foreign letters would be gaps. */
    private static Optional<String> withFewGaps(byte[] bytes, int start, int length, Charset charset) {
        String text = new String(bytes, start, length, charset);
        long gaps = text.chars().filter(c -> c == GAP).count();
        long foreign = text.chars().filter(c -> c > 127).count();
        return foreign > 5 * gaps ? Optional.of(text) : Optional.empty();
    }

}
