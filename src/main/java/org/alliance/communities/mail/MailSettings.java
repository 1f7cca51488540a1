package org.alliance.communities.mail;

import java.time.Duration;
import java.util.List;

import org.alliance.communities.address.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the mail, {@code communities.mail}.
 *
 * @param intake the addresses that take proposals; the first one names the mailbox
 * @param from the address the system writes from
 * @param senderAuthentication whether a From address is believed; always trusted with the embedded server
 * @param authenticationServer whose Authentication-Results count; empty believes none
 */
@ConfigurationProperties("communities.mail")
public record MailSettings(List<EmailAddress> intake, EmailAddress from,
        @DefaultValue("required") SenderAuthentication senderAuthentication, @DefaultValue("") String authenticationServer,
        @DefaultValue Imap imap, @DefaultValue Smtp smtp, @DefaultValue Embedded embedded) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Whether the From address of a mail is believed. */
    public enum SenderAuthentication {

        /** Only when the mail server vouches for it. */
        REQUIRED,
        /** Always: only people of a trusted network reach the mail server. */
        TRUSTED

    }

    /**
     * @param starttls without ssl, whether nothing is said to a server that does not encrypt
     * @param pollInterval the pause between two looks into the mailbox; zero never looks by itself
     * @param tokenFile holds the OAuth access token for XOAUTH2, read anew at each login; empty logs in by password
     */
    public record Imap(@DefaultValue("localhost") String host, @DefaultValue("993") int port, @DefaultValue("") String user,
            @DefaultValue("") String password, @DefaultValue("true") boolean ssl, @DefaultValue("false") boolean starttls,
            @DefaultValue("INBOX") String folder, @DefaultValue("1s") Duration pollInterval, @DefaultValue("") String tokenFile) {
    }

    /**
     * @param user empty when the server asks for no login
     * @param starttls whether nothing is said to a server that does not encrypt
     * @param tokenFile holds the OAuth access token for XOAUTH2, read anew at each login; empty logs in by password
     * @param timeout how long the server may be silent before the letter is tried again later
     */
    public record Smtp(@DefaultValue("localhost") String host, @DefaultValue("587") int port, @DefaultValue("") String user,
            @DefaultValue("") String password, @DefaultValue("true") boolean starttls, @DefaultValue("") String tokenFile,
            @DefaultValue("30s") Duration timeout) {
    }

    /** A mail server of our own, which forgets everything when it stops. */
    public record Embedded(@DefaultValue("true") boolean enabled, @DefaultValue("3025") int smtpPort,
            @DefaultValue("3143") int imapPort) {
    }

    /** With the embedded server, everything else follows from its two ports. */
    public MailSettings {
        intake = List.copyOf(intake);
        if (embedded.enabled()) {
            senderAuthentication = SenderAuthentication.TRUSTED;
            imap = new Imap(LOOPBACK, embedded.imapPort(), intake.get(0).value(), "any", false, false, "INBOX",
                    imap.pollInterval(), "");
            smtp = new Smtp(LOOPBACK, embedded.smtpPort(), "", "", false, "", smtp.timeout());
        }
    }

    /** Whether the From address is believed without the mail server's word. */
    public boolean trustsSenders() {
        return senderAuthentication == SenderAuthentication.TRUSTED;
    }

    /** Whether mail to this address, with or without a tag, comes to our mailbox. */
    public boolean isIntake(EmailAddress address) {
        return intake.contains(address.withoutTag());
    }

}
