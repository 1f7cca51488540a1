package org.alliance.communities.address;

/** Lower case that makes no letter beyond ASCII one of ASCII, as the usual one does with the sign of the unit kelvin. */
final class LowerCase {

    private LowerCase() {
    }

    static String of(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int small = Character.toLowerCase(point);
            lower.appendCodePoint(point >= 128 && small < 128 ? point : small);
        });
        return lower.toString();
    }

}
