package org.alliance.communities.mail.embedded;

import java.io.IOException;
import java.util.Map;

import org.alliance.communities.mail.MailSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The embedded mail server alone, on the two ports that it is told, until its input ends. */
public final class MailServerProcess {

    private MailServerProcess() {
    }

    public static void main(String[] ports) throws IOException {
        MailSettings settings = new Binder(new MapConfigurationPropertySource(Map.of(
                "communities.mail.intake", "intake@alliance.example", "communities.mail.from", "from@alliance.example",
                "communities.mail.embedded.smtp-port", ports[0], "communities.mail.embedded.imap-port", ports[1])))
            .bind("communities.mail", MailSettings.class).get();
        EmbeddedMailServer server = new EmbeddedMailServer(settings);
        server.start();
        System.out.println("= listening");
        while (System.in.read() >= 0) {
            // Whoever started this process ends it by closing its input.
        }
        System.exit(0);
    }

}
