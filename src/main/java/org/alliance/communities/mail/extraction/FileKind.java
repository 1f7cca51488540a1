package org.alliance.communities.mail.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. Its name and its declared type may lie, these cannot without spoiling the file. */
enum FileKind {

    PDF("%PDF-"), ZIP("PK\3\4", "PK\5\6"), COMPOUND("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), RTF("{\\rtf"),
    TNEF("x\u009f>\""), HTML("<!doctype html", "<html"),
    PROGRAM("MZ", "\177ELF", "#!", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe"),
    PICTURE("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "BM"),
    ARCHIVE("Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "MSCF"), TEXT, UNKNOWN;

    /** Some programs write a few lines of their own before a PDF begins. */
    private static final int PDF_BEGINS_WITHIN = 1024;

    private static final int LOOKED_AT = 4096;

    private final List<String> beginnings;

    FileKind(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static FileKind of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String written = start.stripLeading().toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            String seen = kind == HTML ? written : start;
            if (kind.beginnings.stream().anyMatch(seen::startsWith)) {
                return kind;
            }
        }
        if (start.substring(0, Math.min(start.length(), PDF_BEGINS_WITHIN)).contains("%PDF-")) {
            return PDF;
        }
        return start.indexOf('\0') < 0 ? TEXT : UNKNOWN;
    }

}
