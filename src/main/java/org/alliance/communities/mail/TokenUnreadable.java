package org.alliance.communities.mail;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.mail.MessagingException;

/** There is no access token where the settings say. */
public class TokenUnreadable extends MessagingException {

    TokenUnreadable(Path file, IOException cause) {
        super("The access token cannot be read from " + file, cause);
    }

}
