package org.alliance.communities.mail.extraction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.springframework.stereotype.Component;

/** Reads documents, each in a program of its own. Takes seconds: never call it while anybody waits or a transaction is open. */
@Component
public class DocumentReader {

    /** For one document; longer than any honest one takes. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int LONGEST_NAME = 120;

    private final OwnProcess process;

    DocumentReader() {
        this(new OwnProcess(OpeningProgram.class.getName(), LIMIT));
    }

    DocumentReader(OwnProcess process) {
        this.process = process;
    }

    /** The texts of one document and of the files inside it; what cannot be read is said and never thrown. */
    public Extracted read(Document document) throws InterruptedException {
        List<MailText> texts = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Piece piece : pieces(document)) {
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

    private List<Piece> pieces(Document document) throws InterruptedException {
        try {
            return process.answer(document.bytes());
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
