package org.alliance.communities.mail.extraction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.springframework.stereotype.Component;

/** Reads documents, each in a program of its own. Takes seconds: never call it while anybody waits or a transaction is open. */
@Component
public class DocumentReader {

    /** For one document; longer than any honest one takes. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    /** For all documents of one mail, so that nobody's mail keeps the documents of all others waiting. */
    private static final Duration LIMIT_OF_MAIL = LIMIT.multipliedBy(3);

    private static final int LONGEST_NAME = 120;

    private final OwnProcess process;

    private final Duration limitOfMail;

    DocumentReader() {
        this(new OwnProcess(OpeningProgram.class.getName(), LIMIT), LIMIT_OF_MAIL);
    }

    DocumentReader(OwnProcess process, Duration limitOfMail) {
        this.process = process;
        this.limitOfMail = limitOfMail;
    }

    /**
     * The texts of each document of one mail and of the files inside it; what cannot be read is said and never thrown.
     *
     * @param each is told of each document when it was read
     */
    public void read(List<Document> documents, Consumer<Extracted> each) throws InterruptedException {
        long end = System.nanoTime() + limitOfMail.toNanos();
        for (Document document : documents) {
            each.accept(read(document, Duration.ofNanos(end - System.nanoTime())));
        }
    }

    /** The texts of one document and of the files inside it, unless that takes longer than is left. */
    Extracted read(Document document, Duration left) throws InterruptedException {
        List<MailText> texts = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Piece piece : pieces(document, left)) {
            String source = source(document, piece.name());
            if (piece.reason().isEmpty()) {
                texts.add(new MailText(source, piece.text()));
            }
            else {
                unreadable.add(new Unreadable(source, piece.reason()));
            }
        }
        return new Extracted(texts, unreadable);
    }

    private List<Piece> pieces(Document document, Duration left) throws InterruptedException {
        try {
            if (left.isNegative() || left.isZero()) {
                throw new NotReadable(NotReadable.LATE);
            }
            return process.answer(document.bytes(), left);
        }
        catch (NotReadable closed) {
            return List.of(Piece.unreadable("", closed.getMessage()));
        }
    }

    private static String source(Document document, String inner) {
        String name = inner.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        if (name.isEmpty()) {
            return document.source();
        }
        return "attachment " + name + " (in " + document.source().replaceFirst("^attachment ", "") + ")";
    }

}
