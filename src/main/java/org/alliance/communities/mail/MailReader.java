package org.alliance.communities.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.address.EmailAddress;
import org.springframework.stereotype.Component;

/** Placeholder: reads the simplest mails only. */
@Component
class MailReader {

    private final Session session = Session.getInstance(new java.util.Properties());

    ReadMail read(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(raw));
            Map<String, List<String>> headers = new HashMap<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue().strip());
            }
            List<String> fromHeaders = headers.getOrDefault("from", List.of());
            List<ReadMail.Sender> from = new ArrayList<>();
            for (String value : fromHeaders) {
                for (InternetAddress address : InternetAddress.parseHeader(value, false)) {
                    if (EmailAddress.isAddress(address.getAddress())) {
                        from.add(new ReadMail.Sender(new EmailAddress(address.getAddress()),
                                Objects.requireNonNullElse(address.getPersonal(), "")));
                    }
                }
            }
            byte[] body = message.getRawInputStream().readAllBytes();
            String subject = Objects.requireNonNullElse(message.getSubject(), "").replaceAll("\\s+", " ");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((subject + '\n' + fromHeaders + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(body);
            String text = message.getContent() instanceof String content ? content : "";
            return new ReadMail(Objects.requireNonNullElse(message.getMessageID(), ""), from, fromHeaders.size(), subject,
                    Objects.requireNonNullElse(message.getHeader("In-Reply-To", null), ""),
                    Arrays.stream(Objects.requireNonNullElse(message.getHeader("References", " "), "").split("\\s+"))
                        .filter(id -> !id.isEmpty()).toList(),
                    Set.of(), headers, List.of(new ReadMail.MailText("body", text)),
                    HexFormat.of().formatHex(digest.digest()));
        }
        catch (MessagingException | IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

}
