package org.alliance.communities.mail.smtp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.Session;
import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.MailSettings;
import org.springframework.stereotype.Component;

/** Sends by the SMTP server of the settings. */
@Component
class SmtpCourier implements Courier {

    private static final int PATIENCE = 2_000;

    private final MailSettings settings;

    SmtpCourier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Round start() {
        return new SmtpRound(session(), settings);
    }

    @Override
    public void check() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.smtp().host(), settings.smtp().port()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            String greeting = new String(socket.getInputStream().readNBytes(3), StandardCharsets.US_ASCII);
            if (!greeting.equals("220")) {
                throw new IOException("The SMTP server greets with \"" + greeting + "\"");
            }
            socket.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", String.valueOf(settings.smtp().timeout().toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(settings.smtp().timeout().toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.localhost", settings.from().domain());
        properties.put("mail.smtp.from", settings.from().value());
        properties.put("mail.smtp.auth", String.valueOf(!settings.smtp().user().isEmpty()));
        if (!settings.smtp().tokenFile().isEmpty()) {
            properties.put("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.smtp().starttls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.smtp().starttls()));
        return Session.getInstance(properties);
    }

}
