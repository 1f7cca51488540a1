package org.alliance.communities.mail.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail.Field;

/**
 * Finds what our own server wrote about a mail. Each server adds its fields on top, so what stands below the Received fields
 * of our own servers came with the mail, whatever name it bears.
 */
final class BorderResults {

    private static final String NAME = "authentication-results";

    private final String server;

    private final int receivedAbove;

    /**
     * @param server the authserv-id that counts
     * @param receivedAbove how many Received fields of our own servers may stand above its results
     */
    BorderResults(String server, int receivedAbove) {
        this.server = server;
        this.receivedAbove = receivedAbove;
    }

    /**
     * The results of the topmost block, the last added first; none when one of its fields cannot be read. Where nothing but
     * our own server's fields can stand, above all Received, the block has every field in a row; elsewhere only one, since the
     * next may have come with the mail.
     */
    List<AuthenticationResults.Result> in(List<Field> fields) {
        int first = first(fields);
        boolean onTop = first >= 0 && fields.subList(0, first).stream().noneMatch(BorderResults::isReceived)
                && fields.subList(first, fields.size()).stream().anyMatch(BorderResults::isReceived);
        List<AuthenticationResults.Result> results = new ArrayList<>();
        for (int at = first; at >= 0 && at < fields.size() && (at == first || onTop); at++) {
            Field field = fields.get(at);
            if (!field.name().equals(NAME)) {
                break;
            }
            if (isOurs(field)) {
                Optional<AuthenticationResults> read = AuthenticationResults.in(field.value());
                if (read.isEmpty()) {
                    return List.of();
                }
                results.addAll(read.get().results());
            }
        }
        return results;
    }

    private int first(List<Field> fields) {
        int received = 0;
        for (int at = 0; at < fields.size() && received <= receivedAbove; at++) {
            if (fields.get(at).name().equals(NAME) && isOurs(fields.get(at))) {
                return at;
            }
            received += isReceived(fields.get(at)) ? 1 : 0;
        }
        return -1;
    }

    private boolean isOurs(Field field) {
        return AuthenticationResults.serverOf(field.value()).equals(server);
    }

    private static boolean isReceived(Field field) {
        return field.name().strip().equals("received");
    }

}
