package org.alliance.communities.mail.imap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alliance.communities.mail.MailSettings;

/** With what we log in. A token expires within the hour, so somebody else keeps the file fresh and each login reads it. */
final class Login {

    private final MailSettings.Imap settings;

    Login(MailSettings.Imap settings) {
        this.settings = settings;
    }

    boolean isByToken() {
        return !settings.tokenFile().isEmpty();
    }

    String user() {
        return settings.user();
    }

    /**
     * The password, or the access token of this moment.
     *
     * @throws TokenUnreadable when the file is not there or empty
     */
    String secret() throws TokenUnreadable {
        return isByToken() ? token(Path.of(settings.tokenFile())) : settings.password();
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
