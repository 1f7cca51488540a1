package org.alliance.communities.mail.authentication;

/**
 * Walks through the value of a header field: words, quoted strings, signs, and comments, which nest and are passed over
 * (RFC 5322, section 3.2).
 */
final class FieldScanner {

    private static final String SIGNS = "()<>@,;:\\\"/[]?=";

    /** Keys and selectors hold more signs than a word may, and senders of real mail do not quote them. */
    private static final String ENDS_A_VALUE = "();\"\\,";

    private final String text;

    private int at;

    FieldScanner(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        skip();
        return at == text.length();
    }

    /** Whether the next sign is this one; then it is passed. */
    boolean passes(char sign) {
        skip();
        boolean here = at < text.length() && text.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    void mustPass(char sign) {
        if (!passes(sign)) {
            throw new Malformed("no " + sign);
        }
    }

    /** A word without signs, or a quoted string. */
    String word() {
        skip();
        if (at < text.length() && text.charAt(at) == '"') {
            return separated(quoted());
        }
        return some(at, SIGNS);
    }

    /** A word up to a dot, as in the name of a property. */
    String namePart() {
        skip();
        return some(at, SIGNS + ".");
    }

    /**
     * The value of a property: a word, a quoted string, or an address whose local part may be quoted. Nothing may stick to
     * it, since a comment or quote in the middle is how a domain is made to look like another.
     */
    String value() {
        skip();
        if (at < text.length() && text.charAt(at) == '"') {
            String quoted = quoted();
            boolean local = at < text.length() && text.charAt(at) == '@';
            return separated(local ? quoted + some(at, ENDS_A_VALUE) : quoted);
        }
        return separated(some(at, ENDS_A_VALUE));
    }

    private String separated(String value) {
        if (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != ';') {
            throw new Malformed("something sticks to a value");
        }
        return value;
    }

    private String some(int start, String ends) {
        while (at < text.length() && !isSpace(text.charAt(at)) && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new Malformed("a word is missing");
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return content.toString();
            }
            at += c == '\\' ? 1 : 0;
            content.append(at < text.length() ? text.charAt(at) : c);
        }
        throw new Malformed("a quote stays open");
    }

    private void skip() {
        while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '(')) {
            if (text.charAt(at) == '(') {
                comment();
            }
            else {
                at++;
            }
        }
    }

    private void comment() {
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            at += c == '\\' ? 1 : 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                at++;
                return;
            }
        }
        throw new Malformed("a comment stays open");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

}
