package org.alliance.communities.mail.extraction;

/**
 * One text of a document, or why there is none.
 *
 * @param name of the file inside the document that it comes from, or what else sets it apart; empty for the document itself
 * @param text empty when it could not be read
 * @param reason why it could not be read; empty when it could
 */
record Piece(String name, String text, String reason) {

    static Piece text(String name, String text) {
        return new Piece(name, text, "");
    }

    static Piece unreadable(String name, String reason) {
        return new Piece(name, "", reason);
    }

}
