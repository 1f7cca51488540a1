package org.alliance.communities.board.packet;

/** How the title of a case begins where it is a heading: with a capital, unless its first word has capitals of its own. */
final class Heading {

    private Heading() {
    }

    static String of(String title) {
        String first = title.strip().split("\\s", 2)[0];
        if (first.isEmpty() || first.chars().anyMatch(Character::isUpperCase)) {
            return title;
        }
        String rest = title.stripLeading();
        int letter = rest.codePointAt(0);
        return Character.toString(Character.toTitleCase(letter)) + rest.substring(Character.charCount(letter));
    }

}
