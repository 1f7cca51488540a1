package org.alliance.communities.mail.imap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import org.alliance.communities.mail.Login;
import org.alliance.communities.mail.MailSettings;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** A connection to the account of the settings, kept for as long as it works. */
class Mailbox {

    private final MailSettings.Imap settings;

    private final ReceptionSettings reception;

    private final Login login;

    private Store store;

    Mailbox(MailSettings.Imap settings, ReceptionSettings reception) {
        this.settings = settings;
        this.reception = reception;
        this.login = new Login(settings.user(), settings.password(), settings.tokenFile());
    }

    /** The folder's name for the record, the same for the same mails, also after the server moved to another host name. */
    String name(String folder) {
        return settings.user() + "/" + folder;
    }

    boolean isConnected() {
        return store != null && store.isConnected();
    }

    /** The folder to which mail is delivered, not open yet. */
    IMAPFolder folder() throws MessagingException {
        return folder(settings.folder());
    }

    IMAPFolder folder(String name) throws MessagingException {
        connect();
        return (IMAPFolder) store.getFolder(name);
    }

    /** The folders into which people may have moved what was delivered, not open yet. */
    List<IMAPFolder> otherFolders() throws MessagingException {
        connect();
        boolean filters = ((IMAPStore) store).hasCapability(FolderUse.FILTERS);
        List<IMAPFolder> others = new ArrayList<>();
        for (Folder folder : store.getDefaultFolder().list("*")) {
            IMAPFolder other = (IMAPFolder) folder;
            if (!other.getFullName().equalsIgnoreCase(settings.folder())
                    && (FolderUse.holdsReceivedMail(other) || filters && FolderUse.showsEverything(other))) {
                others.add(other);
            }
        }
        return others;
    }

    void disconnect() {
        try {
            if (store != null) {
                store.close();
            }
        }
        catch (MessagingException | RuntimeException alreadyGone) {
            // That was the aim.
        }
        finally {
            store = null;
        }
    }

    private void connect() throws MessagingException {
        if (!isConnected()) {
            disconnect();
            store = session().getStore(settings.ssl() ? "imaps" : "imap");
            store.connect(settings.host(), settings.port(), login.user(), login.secret());
        }
    }

    private Session session() {
        Properties properties = new Properties();
        for (String protocol : new String[] { "mail.imap.", "mail.imaps." }) {
            properties.put(protocol + "connectiontimeout", millis(reception.connectTimeout()));
            properties.put(protocol + "timeout", millis(reception.readTimeout()));
            properties.put(protocol + "writetimeout", millis(reception.writeTimeout()));
            properties.put(protocol + "peek", "true");
            properties.put(protocol + "partialfetch", "false");
            // A mailbox that may only be read is read all the same.
            properties.put(protocol + "allowreadonlyselect", "true");
            if (login.isByToken()) {
                properties.put(protocol + "auth.mechanisms", "XOAUTH2");
            }
        }
        properties.put("mail.imap.starttls.enable", String.valueOf(settings.starttls()));
        properties.put("mail.imap.starttls.required", String.valueOf(settings.starttls()));
        return Session.getInstance(properties);
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

}
