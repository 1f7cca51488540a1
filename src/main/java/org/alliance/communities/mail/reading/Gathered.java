package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;

/** What was found in some parts of a mail, in the order in which it stands there. */
final class Gathered {

    static final String BODY = "body";

    private final List<String> body = new ArrayList<>();

    private final List<MailText> texts = new ArrayList<>();

    private final List<Document> documents = new ArrayList<>();

    private final List<Unreadable> unreadable = new ArrayList<>();

    void body(String text) {
        if (!text.isBlank()) {
            body.add(text);
        }
    }

    void text(String source, String text) {
        if (!text.isBlank()) {
            Beginning read = Beginning.of(text);
            texts.add(new MailText(source, read.text()));
            if (!read.whole()) {
                unreadable(source, Beginning.CUT);
            }
        }
    }

    void document(String source, Content content) {
        documents.add(new Document(source, content.type().value(), content.bytes()));
    }

    void unreadable(String source, String reason) {
        unreadable.add(new Unreadable(source, reason));
    }

    void addAll(Gathered others) {
        body.addAll(others.body);
        addAllButBody(others);
        unreadable.addAll(others.unreadable);
    }

    void addAllButBody(Gathered others) {
        texts.addAll(others.texts);
        documents.addAll(others.documents);
    }

    boolean saysNothing() {
        return body.isEmpty() && texts.isEmpty() && documents.isEmpty();
    }

    String body() {
        return wholeBody().text();
    }

    private Beginning wholeBody() {
        return Beginning.of(String.join("\n", body));
    }

    /** The body first, though it may be empty, then what is attached. */
    List<MailText> texts() {
        List<MailText> all = new ArrayList<>();
        all.add(new MailText(BODY, body()));
        all.addAll(texts);
        return List.copyOf(all);
    }

    List<Document> documents() {
        return documents;
    }

    /** A body of many parts may be too long although none of them is. */
    List<Unreadable> unreadable() {
        Stream<Unreadable> cut = wholeBody().whole() ? Stream.empty() : Stream.of(new Unreadable(BODY, Beginning.CUT));
        return Stream.concat(unreadable.stream(), cut).distinct().toList();
    }

}
