package org.alliance.communities.mail.extraction;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one document and in the files inside it. */
class Findings {

    /** Characters, several books. */
    static final int MOST_TEXT = 2_000_000;

    static final int MOST_PIECES = 200;

    private final List<Piece> pieces = new ArrayList<>();

    private int characters;

    /** @throws NotReadable when it becomes too much */
    void text(String name, String text) throws NotReadable {
        if (text.isBlank()) {
            return;
        }
        characters += text.length();
        if (characters > MOST_TEXT || pieces.size() >= MOST_PIECES) {
            throw new NotReadable(NotReadable.ENDLESS);
        }
        pieces.add(Piece.text(name, text));
    }

    void unreadable(String name, String reason) {
        if (pieces.size() < MOST_PIECES) {
            pieces.add(Piece.unreadable(name, reason));
        }
    }

    int count() {
        return pieces.size();
    }

    List<Piece> pieces() {
        return pieces;
    }

}
