package org.alliance.communities.mail.embedded;

import java.util.Locale;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;

/** Lets bounces in, which come from nobody: the original takes {@code MAIL FROM:<>} and then forgets it. */
class NullSender extends MailCommand {

    @Override
    public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
        super.execute(connection, state, manager, line);
        if (line.replace(" ", "").toUpperCase(Locale.ROOT).startsWith("MAILFROM:<>")) {
            state.getMessage().setReturnPath(new MailAddress(""));
        }
    }

}
