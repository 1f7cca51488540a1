package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.reading.ReadMail.Sender;

/**
 * Reads the bytes of any mail, however broken, and never throws: what cannot be read is named, and of a mail beyond all
 * limits only the headers are read.
 */
public final class MailReader {

    private static final List<String> RECIPIENT_HEADERS = List.of("to", "cc", "delivered-to", "x-original-to",
            "envelope-to");

    /** What both copies of one mail share, and two mails seldom. */
    private static final List<String> WITHOUT_AN_ID = List.of("date", "to", "cc", "in-reply-to", "references");

    /** A conversation longer than this is an attack on whoever looks the ids up. */
    private static final int MOST_REFERENCES = 50;

    private static final int LONGEST_SUBJECT = 2000;

    private MailReader() {
    }

    /** Reads a mail as it came from the mail server. */
    public static ReadMail read(byte[] raw) {
        HeaderBlock headers = HeaderBlock.of(new Stretch(raw, 0, Math.min(raw.length, Limits.MAIL)));
        String subject = subject(headers);
        List<Sender> from = isClear(headers) ? Addresses.in(headers.all("from")) : List.of();
        MailContent content = MailContent.of(raw, headers);
        List<String> authors = from.stream().map(sender -> sender.address().value()).toList();
        String messageId = messageId(headers);
        ContentHash hash = content.hash().with(subject).with(authors);
        if (messageId.isEmpty()) {
            // Two answers of one word are told apart by whom they went to and when.
            WITHOUT_AN_ID.forEach(name -> hash.with(headers.all(name)));
        }
        if (messageId.isEmpty() && subject.isEmpty() && from.isEmpty() && content.gathered().saysNothing()) {
            // What is lost in a mail whose lines were lost on the way must not look like what is lost in another one.
            hash.with(raw);
        }
        return new ReadMail(messageId, from, headers.all("from").size(), subject,
                MessageIds.first(headers.all("in-reply-to")).orElse(""), references(headers), recipients(headers),
                headers.asMap(), headers.inOrder(), content.gathered().texts(), List.copyOf(content.gathered().documents()),
                List.copyOf(content.gathered().unreadable()), content.overLimit(), hash.hex());
    }

    /** Control characters and a quote that never ends are read in different ways, so that each program sees another author. */
    private static boolean isClear(HeaderBlock headers) {
        return !headers.isDamaged("from") && headers.all("from").stream()
            .allMatch(value -> value.replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 0);
    }

    private static String subject(HeaderBlock headers) {
        return headers.first("subject").map(EncodedWords::decode).map(CleanText::line)
            .map(line -> CleanText.cut(line, LONGEST_SUBJECT)).orElse("");
    }

    private static String messageId(HeaderBlock headers) {
        Optional<String> proper = MessageIds.first(headers.all("message-id"));
        return proper.or(() -> headers.first("message-id").map(MessageIds::wrapped)).orElse("");
    }

    private static List<String> references(HeaderBlock headers) {
        List<String> ids = MessageIds.all(headers.all("references"));
        if (ids.size() <= MOST_REFERENCES) {
            return List.copyOf(ids);
        }
        // The first id is the root of the conversation; what is left out of a long one is left out in the middle.
        List<String> kept = new ArrayList<>(ids.subList(ids.size() - MOST_REFERENCES + 1, ids.size()));
        kept.add(0, ids.get(0));
        return List.copyOf(kept);
    }

    private static Set<EmailAddress> recipients(HeaderBlock headers) {
        List<String> values = new ArrayList<>();
        RECIPIENT_HEADERS.forEach(name -> values.addAll(headers.all(name)));
        Set<EmailAddress> recipients = new LinkedHashSet<>();
        Addresses.in(values).forEach(recipient -> recipients.add(recipient.address()));
        return recipients;
    }

}
