package org.alliance.communities.mail.extraction;

import java.util.Locale;

/** Opens a file as what it is, and the files inside it. */
class Opener {

    private static final int DEEPEST = 3;

    private final Findings findings = new Findings();

    private int depth;

    Findings open(byte[] file) {
        open("", file);
        return findings;
    }

    /** Opens a file inside the one that is being opened. */
    void open(String name, byte[] file) {
        int before = findings.count();
        depth++;
        try {
            if (depth > DEEPEST) {
                throw new NotReadable(NotReadable.NESTED);
            }
            read(name, file);
            if (findings.count() == before) {
                throw new NotReadable(NotReadable.EMPTY);
            }
        }
        catch (NotReadable closed) {
            findings.unreadable(name, closed.getMessage());
        }
        // What the libraries throw for broken files is not to be foreseen.
        catch (Exception | StackOverflowError | LinkageError broken) {
            findings.unreadable(name, reason(broken));
        }
        finally {
            depth--;
        }
    }

    private void read(String name, byte[] file) throws Exception {
        switch (FileKind.of(file)) {
            case PDF -> PdfText.read(name, file, findings);
            case ZIP -> ZipDocument.read(name, file, findings);
            case COMPOUND -> CompoundFile.read(name, file, findings, this);
            case RTF -> TikaText.rtf(name, file, findings);
            case TNEF -> TnefFile.read(name, file, findings, this);
            case HTML, TEXT -> WrittenFile.read(name, file, findings, this);
            case PICTURE -> throw new NotReadable("it is a picture");
            case ARCHIVE -> throw new NotReadable(NotReadable.ARCHIVE);
            case PROGRAM -> throw new NotReadable(NotReadable.NEVER_OPENED);
            case UNKNOWN -> throw new NotReadable(NotReadable.UNKNOWN);
        }
    }

    private static String reason(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String words = (cause.getClass().getSimpleName() + " " + cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("encrypted") || words.contains("password")) {
                return NotReadable.LOCKED;
            }
            if (words.contains("zip bomb") || words.contains("recordformatexception")) {
                return NotReadable.GROWS;
            }
        }
        return NotReadable.DAMAGED;
    }

}
