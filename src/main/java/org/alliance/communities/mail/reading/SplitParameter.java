package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A parameter in pieces: {@code name*0*=utf-8''caf%C3%A9; name*1=".pdf"}, or in one: {@code name*=utf-8''caf%C3%A9} (RFC 2231). */
final class SplitParameter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private String charset = "";

    private SplitParameter() {
    }

    static Optional<String> in(Map<String, String> parameters, String name) {
        SplitParameter whole = new SplitParameter();
        boolean single = parameters.containsKey(name + "*");
        boolean found = single ? whole.add(parameters.get(name + "*"), true, true) : whole.addPieces(parameters, name);
        return found ? Optional.of(CharsetLadder.decode(whole.bytes.toByteArray(), whole.charset)) : Optional.empty();
    }

    private boolean addPieces(Map<String, String> parameters, String name) {
        int piece = 0;
        boolean more = true;
        while (more) {
            String plain = parameters.get(name + "*" + piece);
            String encoded = parameters.get(name + "*" + piece + "*");
            more = encoded != null ? add(encoded, true, piece == 0) : plain != null && add(plain, false, false);
            piece++;
        }
        return piece > 1;
    }

    private boolean add(String value, boolean encoded, boolean namesCharset) {
        int first = namesCharset ? value.indexOf('\'') : -1;
        int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        if (second >= 0) {
            charset = value.substring(0, first);
        }
        String rest = value.substring(second + 1);
        bytes.writeBytes(encoded ? HexEscapes.decode(rest, '%') : rest.getBytes(StandardCharsets.UTF_8));
        return true;
    }

}
