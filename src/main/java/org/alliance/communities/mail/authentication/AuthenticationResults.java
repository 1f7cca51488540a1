package org.alliance.communities.mail.authentication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One Authentication-Results field (RFC 8601, section 2.2), in lower case.
 *
 * @param server the authserv-id: who says so
 */
record AuthenticationResults(String server, List<Result> results) {

    /** Our own server writes a line or two for each signature. */
    private static final int LONGEST = 10_000;

    /**
     * @param method for example {@code dkim}
     * @param outcome for example {@code pass}
     * @param properties by their names, for example {@code header.d}
     */
    record Result(String method, String outcome, Map<String, String> properties) {

        boolean passed() {
            return outcome.equals("pass");
        }

        String property(String name) {
            return properties.getOrDefault(name, "");
        }

    }

    /** Empty when the field breaks the grammar anywhere: half of a field may be what its forger meant. */
    static Optional<AuthenticationResults> in(String field) {
        if (field.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(new FieldScanner(field.toLowerCase(Locale.ROOT))));
        }
        catch (Malformed broken) {
            return Optional.empty();
        }
    }

    /** Who says so, as far as that can be told of a field that is otherwise broken. */
    static String serverOf(String field) {
        try {
            return new FieldScanner(field.substring(0, Math.min(field.length(), LONGEST)).toLowerCase(Locale.ROOT)).word();
        }
        catch (Malformed broken) {
            return "";
        }
    }

    private static AuthenticationResults read(FieldScanner scanner) {
        String server = scanner.word();
        if (!scanner.passes(';')) {
            if (!scanner.word().equals("1")) {
                throw new Malformed("another version of the grammar");
            }
            scanner.mustPass(';');
        }
        List<Result> results = new ArrayList<>();
        while (!scanner.isAtEnd()) {
            String method = scanner.word();
            if (method.equals("none") && results.isEmpty() && scanner.isAtEnd()) {
                break;
            }
            results.add(result(method, scanner));
        }
        return new AuthenticationResults(server, List.copyOf(results));
    }

    private static Result result(String method, FieldScanner scanner) {
        if (scanner.passes('/')) {
            scanner.word();
        }
        scanner.mustPass('=');
        String outcome = scanner.word();
        Map<String, String> properties = new HashMap<>();
        while (!scanner.isAtEnd() && !scanner.passes(';')) {
            String name = name(scanner);
            if (properties.put(name, scanner.value()) != null) {
                throw new Malformed("a property stands twice");
            }
        }
        return new Result(method, outcome, Map.copyOf(properties));
    }

    /** A reason and what servers add of their own, such as an action, have names without a dot. */
    private static String name(FieldScanner scanner) {
        StringBuilder name = new StringBuilder(scanner.namePart());
        while (scanner.passes('.')) {
            name.append('.').append(scanner.namePart());
        }
        scanner.mustPass('=');
        return name.toString();
    }

}
