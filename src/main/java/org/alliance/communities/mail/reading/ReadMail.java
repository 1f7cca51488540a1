package org.alliance.communities.mail.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;

/**
 * What a mail says, as far as it can be read.
 *
 * @param messageId the Message-ID with its angle brackets; empty when there is none
 * @param from every address of every From header, in order
 * @param fromHeaders how many From headers there are; anything but one is nobody's mail
 * @param subject decoded, on one line; empty when there is none
 * @param inReplyTo the id that is answered; empty when none is named
 * @param references the ids of the conversation, oldest first
 * @param recipients the addresses of To, Cc, Delivered-To, X-Original-To and Envelope-To
 * @param headers all values of each header by its name in lower case, unfolded but not decoded
 * @param fields all headers in the order in which they stand, the last added on top
 * @param texts the readable texts: the body first, then what is attached as text
 * @param documents what is attached and not read yet, because it takes a program of its own
 * @param unreadable what nobody could read, and why
 * @param overLimit what there is too much of, as a sentence: then nothing but the headers was read; else empty
 * @param contentHash SHA-256 in hex of subject, author and content, without a Message-ID also of date, recipients and
 *     what is answered; transport headers do not change it, unless nothing else can be read
 */
public record ReadMail(String messageId, List<Sender> from, int fromHeaders, String subject, String inReplyTo,
        List<String> references, Set<EmailAddress> recipients, Map<String, List<String>> headers, List<Field> fields,
        List<MailText> texts, List<Document> documents, List<Unreadable> unreadable, String overLimit, String contentHash) {

    /** An address with the name beside it, which proves nothing and may be empty. */
    public record Sender(EmailAddress address, String name) {
    }

    /**
     * @param name as it is written, in lower case, with a space behind it if there is one
     * @param value unfolded but not decoded
     */
    public record Field(String name, String value) {
    }

    /**
     * @param source where the text stood: {@code body} or {@code attachment NAME}
     * @param text lines; headings of HTML begin with {@code # }, bold lines stand in {@code **}, quotes begin with {@code > }
     */
    public record MailText(String source, String text) {
    }

    /**
     * @param source where it stood: {@code body} or {@code attachment NAME}
     * @param reason why it could not be read, in words for people that fit behind "because": {@code it is encrypted}
     */
    public record Unreadable(String source, String reason) {
    }

    /** The same mail after its documents were read, as far as they could be. */
    public ReadMail withDocuments(List<MailText> read, List<Unreadable> notRead) {
        return new ReadMail(messageId, from, fromHeaders, subject, inReplyTo, references, recipients, headers, fields,
                joined(texts, read), List.of(), joined(unreadable, notRead), overLimit, contentHash);
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** Who wrote it: only when there is exactly one From header with exactly one address. Sender never stands in. */
    public Optional<Sender> author() {
        return fromHeaders == 1 && from.size() == 1 ? Optional.of(from.get(0)) : Optional.empty();
    }

    /** The first value of a header, or the empty text. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst().orElse("");
    }

    /** Whether it brings a file that may say more than the body does: a signature's picture or card does not. */
    public boolean bringsFile() {
        return !overLimit.isEmpty() || !documents.isEmpty() || texts.stream().anyMatch(text -> isFile(text.source()))
                || unreadable.stream().anyMatch(one -> isFile(one.source()) && !one.reason().equals(ContentKind.PICTURE));
    }

    private static boolean isFile(String source) {
        return source.startsWith("attachment ");
    }

    /** The text of the body alone. */
    public String body() {
        return texts.stream().filter(text -> text.source().equals("body")).map(MailText::text).findFirst().orElse("");
    }

}
