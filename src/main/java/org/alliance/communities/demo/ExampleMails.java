package org.alliance.communities.demo;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.MailSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Sends the example mails to the Chair's mailbox by SMTP, like any other mail, as long as no mail has ever come in. */
@Component
@ConditionalOnProperty(name = { "communities.demo.examples", "communities.mail.embedded.enabled" })
class ExampleMails {

    private final Inbox inbox;

    private final MailSettings.Smtp smtp;

    ExampleMails(Inbox inbox, MailSettings settings) {
        this.inbox = inbox;
        this.smtp = settings.smtp();
    }

    @EventListener(ApplicationReadyEvent.class)
    void send() throws IOException, MessagingException {
        if (!inbox.list(1).isEmpty()) {
            return;
        }
        Resource[] examples = new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*.eml");
        Arrays.sort(examples, Comparator.comparing(Resource::getFilename));
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(smtp.host(), smtp.port(), null, null);
            for (Resource example : examples) {
                MimeMessage mail = new MimeMessage(session, example.getInputStream());
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
    }

}
