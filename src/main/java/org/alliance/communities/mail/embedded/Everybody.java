package org.alliance.communities.mail.embedded;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import org.alliance.communities.mail.MailSettings;

/** Every address has a mailbox, every password opens it, tags do not matter, and the intake's addresses share one. */
class Everybody extends UserManager {

    private final Map<String, GreenMailUser> byAddress = new HashMap<>();

    private final MailSettings settings;

    Everybody(ImapHostManager mailboxes, MailSettings settings) {
        super(mailboxes);
        this.settings = settings;
    }

    @Override
    public synchronized GreenMailUser getUser(String login) {
        return byAddress.computeIfAbsent(mailbox(login), this::create);
    }

    @Override
    public GreenMailUser getUserByEmail(String email) {
        return getUser(email);
    }

    @Override
    public boolean hasUser(String address) {
        return true;
    }

    @Override
    public boolean test(String login, String password) {
        return true;
    }

    @Override
    public void deliver(MovingMessage message, MailAddress recipient) {
        getUser(recipient.getEmail()).deliver(message);
    }

    /** The address whose mailbox takes what is sent to another. */
    String mailbox(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*", "");
        boolean intake = settings.intake().stream().anyMatch(one -> one.value().equals(plain));
        return intake ? settings.intake().get(0).value() : plain;
    }

    private GreenMailUser create(String address) {
        GreenMailUser user = new Resident(address, getImapHostManager());
        user.create();
        return user;
    }

}
