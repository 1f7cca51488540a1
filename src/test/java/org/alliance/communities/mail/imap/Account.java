package org.alliance.communities.mail.imap;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

/** An account of its own on a real IMAP server, into which mail is delivered, and a person's mail program beside us. */
class Account {

    static final String PASSWORD = "secret";

    private final GreenMail server;

    final String user = "intake-" + UUID.randomUUID() + "@alliance.example";

    Account(GreenMail server) {
        this.server = server;
        server.setUser(user, PASSWORD);
    }

    int port() {
        return server.getImap().getPort();
    }

    void deliver(String mail) throws Exception {
        inbox().appendMessage(message(mail), new Flags(), new Date());
    }

    void deliver(String mail, Instant internalDate) throws Exception {
        inbox().appendMessage(message(mail), new Flags(), Date.from(internalDate));
    }

    private MailFolder inbox() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(server.getUserManager().getUser(user));
    }

    /** The flags and keywords that the mail program shows at the mails of a folder. */
    List<Flags> flags(String folder) throws Exception {
        List<Flags> flags = new java.util.ArrayList<>();
        inProgram(store -> {
            Folder open = open(store, folder);
            for (Message mail : open.getMessages()) {
                flags.add(mail.getFlags());
            }
        });
        return flags;
    }

    boolean allMarked(String folder) throws Exception {
        return flags(folder).stream().allMatch(flags -> flags.contains(TakenMark.KEYWORD));
    }

    void setFlag(Flags.Flag flag) throws Exception {
        inProgram(store -> {
            Folder inbox = open(store, "INBOX");
            inbox.setFlags(inbox.getMessages(), new Flags(flag), true);
        });
    }

    /** Deletes the mails in the inbox, on the server itself. */
    void delete() {
        try {
            inbox().deleteAllMessages();
        }
        catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    void moveAll(String from, String to) throws Exception {
        inProgram(store -> {
            Folder source = open(store, from);
            Folder target = store.getFolder(to);
            if (!target.exists()) {
                target.create(Folder.HOLDS_MESSAGES);
            }
            Message[] mails = source.getMessages();
            source.copyMessages(mails, target);
            source.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
            source.expunge();
        });
    }

    void create(String folder) throws Exception {
        inProgram(store -> store.getFolder(folder).create(Folder.HOLDS_MESSAGES));
    }

    void delete(String folder) throws Exception {
        inProgram(store -> store.getFolder(folder).delete(true));
    }

    void copyAll(String from, String to) throws Exception {
        inProgram(store -> {
            Folder source = open(store, from);
            source.copyMessages(source.getMessages(), store.getFolder(to));
        });
    }

    private interface Work {

        void with(Store store) throws Exception;

    }

    private void inProgram(Work work) throws Exception {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port(), user, PASSWORD);
            work.with(store);
        }
    }

    private static Folder open(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        folder.open(Folder.READ_WRITE);
        return folder;
    }

    private static MimeMessage message(String mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static String mail(String messageId, String subject, String... moreHeaders) {
        return String.join("\r\n", Stream.concat(Stream.of(moreHeaders), Stream.of("From: Ann <ann@harbor.example>",
                "To: board-chair@alliance.example", "Subject: " + subject, "Message-ID: " + messageId, "", "Text " + messageId,
                ""))
            .toList());
    }

}
