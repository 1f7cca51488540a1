package org.alliance.communities.mail.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.alliance.communities.mail.reading.Beginning;

/** Collects what is found in one document and in the files inside it. */
class Findings {

    /** Characters, several books. */
    static final int MOST_TEXT = 2_000_000;

    static final int MOST_PIECES = 200;

    private static final int FEW_LETTERS = 40;

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

    /** As much of a text as was read, and that there is more of it. */
    void beginning(String name, Beginning read) throws NotReadable {
        text(name, read.text());
        if (!read.whole()) {
            unreadable(name, Beginning.CUT);
        }
    }

    /** @param documents how many there are inside a file that was read */
    void closed(String name, int documents) {
        if (documents > 0) {
            unreadable(name, documents == 1 ? "a document inside it was not opened"
                    : documents + " documents inside it were not opened");
        }
    }

    boolean holdHardlyText(String name) {
        return isHardlyText(pieces.stream().filter(piece -> piece.name().equals(name)).map(Piece::text).collect(Collectors.joining()));
    }

    /** A page number or the name of a scanner's program is no text to decide on. */
    static boolean isHardlyText(CharSequence text) {
        return text.chars().filter(Character::isLetter).limit(FEW_LETTERS).count() < FEW_LETTERS;
    }

    int count() {
        return pieces.size();
    }

    List<Piece> pieces() {
        return pieces;
    }

}
