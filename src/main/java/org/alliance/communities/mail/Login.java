package org.alliance.communities.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * With what we log in to a mail server. A token expires within the hour, so somebody else keeps the file fresh and each login
 * reads it.
 *
 * @param user empty when the server asks for no login
 * @param tokenFile holds the access token for XOAUTH2; empty logs in by password
 */
public record Login(String user, String password, String tokenFile) {

    /** Whether the server gets a token instead of a password. */
    public boolean isByToken() {
        return !tokenFile.isEmpty();
    }

    /**
     * The password, or the access token of this moment.
     *
     * @throws TokenUnreadable when the file is not there or empty
     */
    public String secret() throws TokenUnreadable {
        return isByToken() ? token(Path.of(tokenFile)) : password;
    }

    private static String token(Path file) throws TokenUnreadable {
        try {
            String token = Files.readString(file).strip();
            if (token.isEmpty()) {
                throw new TokenUnreadable(file, null);
            }
            return token;
        }
        catch (IOException failure) {
            throw new TokenUnreadable(file, failure);
        }
    }

}
