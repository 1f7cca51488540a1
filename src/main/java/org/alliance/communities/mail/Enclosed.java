package org.alliance.communities.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A written letter without the largest of its files, because many letters carry the same one.
 *
 * @param rest the letter's other bytes
 * @param at where between them the file stands, in Base64
 * @param content the file
 */
record Enclosed(byte[] rest, int at, byte[] content) {

    /** Empty when no file stands in the letter as it would be put there again: then the letter is kept whole. */
    static Optional<Enclosed> in(byte[] written, List<Attachment> files) {
        return files.stream().map(Attachment::content).max(Comparator.comparingInt(file -> file.length))
            .flatMap(file -> cut(new String(written, ISO_8859_1), Base64.getMimeEncoder().encodeToString(file), file));
    }

    private static Optional<Enclosed> cut(String written, String encoded, byte[] file) {
        int at = written.indexOf(encoded);
        return encoded.isEmpty() || at < 0 ? Optional.empty()
                : Optional.of(new Enclosed((written.substring(0, at) + written.substring(at + encoded.length()))
                    .getBytes(ISO_8859_1), at, file));
    }

}
