package org.alliance.communities.mail.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program that opens a document says: each text stands behind its length, so no text can be taken for anything
 * else. The reader believes no length that is beyond what an honest program would say.
 */
final class Answer {

    private static final long BEGIN = 0x434f4d4d54455854L;

    private static final int END = 0x454e4421;

    private static final int LONGEST_NAME = 4000;

    private static final int LONGEST_TEXT = 4 * Findings.MOST_TEXT;

    private Answer() {
    }

    static void write(List<Piece> pieces, DataOutputStream out) throws IOException {
        out.writeLong(BEGIN);
        out.writeInt(pieces.size());
        for (Piece piece : pieces) {
            write(piece.name(), out);
            write(piece.text(), out);
            write(piece.reason(), out);
        }
        out.writeInt(END);
        out.flush();
    }

    /** @throws IOException when it is not a whole answer */
    static List<Piece> read(DataInputStream in) throws IOException {
        if (in.readLong() != BEGIN) {
            throw new IOException("No answer of ours");
        }
        int count = length(in, Findings.MOST_PIECES);
        List<Piece> pieces = new ArrayList<>();
        int left = LONGEST_TEXT;
        for (int i = 0; i < count; i++) {
            String name = text(in, LONGEST_NAME);
            byte[] text = in.readNBytes(length(in, left));
            left -= text.length;
            pieces.add(new Piece(name, new String(text, StandardCharsets.UTF_8), text(in, LONGEST_NAME)));
        }
        if (in.readInt() != END) {
            throw new IOException("An answer without its end");
        }
        return pieces;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in, int longest) throws IOException {
        return new String(in.readNBytes(length(in, longest)), StandardCharsets.UTF_8);
    }

    private static int length(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("An answer beyond all measure");
        }
        return length;
    }

}
