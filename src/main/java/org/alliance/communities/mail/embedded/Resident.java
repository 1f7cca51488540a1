package org.alliance.communities.mail.embedded;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.user.UserImpl;

/** Who has a mailbox. */
class Resident extends UserImpl {

    Resident(String address, ImapHostManager mailboxes) {
        super(address, address, "", mailboxes);
    }

    /** A name that no other address shares; the original takes a hash code, of which strangers may have the same. */
    @Override
    public String getQualifiedMailboxName() {
        return HexFormat.of().formatHex(getEmail().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void authenticate(String password) {
        // Every password is right.
    }

}
