package org.alliance.communities.mail.imap;

import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import org.alliance.communities.mail.MailSettings;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A connection to the folder of the settings, kept for as long as it works. */
class Mailbox {

    private final MailSettings.Imap settings;

    private Store store;

    Mailbox(MailSettings.Imap settings) {
        this.settings = settings;
    }

    /** The same for the same mails, also after the server moved to another host name. */
    String name() {
        return settings.user() + "/" + settings.folder();
    }

    boolean isConnected() {
        return store != null && store.isConnected();
    }

    /** The folder, not open yet. */
    IMAPFolder folder() throws MessagingException {
        if (!isConnected()) {
            disconnect();
            store = session().getStore(settings.ssl() ? "imaps" : "imap");
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
        return (IMAPFolder) store.getFolder(settings.folder());
    }

    void disconnect() {
        try {
            if (store != null) {
                store.close();
            }
        }
        catch (MessagingException alreadyGone) {
            // That was the aim.
        }
        finally {
            store = null;
        }
    }

    private Session session() {
        Properties properties = new Properties();
        for (String protocol : new String[] { "mail.imap.", "mail.imaps." }) {
            properties.put(protocol + "connectiontimeout", "10000");
            properties.put(protocol + "timeout", "60000");
            properties.put(protocol + "writetimeout", "30000");
            properties.put(protocol + "peek", "true");
            properties.put(protocol + "partialfetch", "false");
        }
        return Session.getInstance(properties);
    }

}
