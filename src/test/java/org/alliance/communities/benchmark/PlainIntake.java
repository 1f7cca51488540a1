package org.alliance.communities.benchmark;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** The mail library alone: fetches the mails in as large pieces as it can and stores their bytes, and nothing else. */
public final class PlainIntake {

    private PlainIntake() {
    }

    /** @param arguments URL of the database, port of the IMAP server, login, how many mails are fetched with one command */
    public static void main(String[] arguments) throws Exception {
        try (Connection database = DriverManager.getConnection(arguments[0], Server.user(), "")) {
            run(database, "create table plain_mail (uid bigint primary key, raw bytea not null)",
                    "alter table plain_mail alter column raw set storage external");
            database.setAutoCommit(false);
            Orders.follow(order -> {
                run(database, "truncate plain_mail");
                database.commit();
                long begin = System.nanoTime();
                store(database, Integer.parseInt(arguments[1]), arguments[2], Integer.parseInt(arguments[3]));
                return OurIntake.secondsSince(begin);
            });
        }
    }

    private static void store(Connection database, int port, String login, int batch) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.partialfetch", "false");
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", port, login, "any");
            IMAPFolder folder = (IMAPFolder) store.getFolder("INBOX");
            folder.open(Folder.READ_ONLY);
            Message[] mails = folder.getMessages();
            for (int from = 0; from < mails.length; from += batch) {
                insert(database, folder, Arrays.copyOfRange(mails, from, Math.min(from + batch, mails.length)));
                database.commit();
            }
        }
    }

    private static void insert(Connection database, IMAPFolder folder, Message[] mails) throws Exception {
        if (mails.length > 1) {
            FetchProfile whole = new FetchProfile();
            whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
            folder.fetch(mails, whole);
        }
        try (PreparedStatement insert = database.prepareStatement("insert into plain_mail (uid, raw) values (?, ?)")) {
            for (Message mail : mails) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                mail.writeTo(bytes);
                insert.setLong(1, mail.getMessageNumber());
                insert.setBytes(2, bytes.toByteArray());
                insert.executeUpdate();
            }
        }
    }

    private static void run(Connection database, String... statements) throws Exception {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

}
