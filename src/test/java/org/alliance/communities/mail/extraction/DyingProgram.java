package org.alliance.communities.mail.extraction;

/** Ends without a word. */
final class DyingProgram {

    private DyingProgram() {
    }

    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(9);
    }

}
