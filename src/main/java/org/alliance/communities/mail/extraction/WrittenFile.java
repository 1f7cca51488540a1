package org.alliance.communities.mail.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.MarkedText;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.MailText;

/** Files that hold text as text: plain, HTML, or a whole mail that was saved. */
final class WrittenFile {

    private static final Pattern MAIL_HEADER = Pattern.compile("^(From|Received|Return-Path|Message-ID|Date|Subject|To): .*",
            Pattern.CASE_INSENSITIVE);

    private static final int HEADERS_OF_A_MAIL = 3;

    private static final int LOOKED_AT = 4096;

    private WrittenFile() {
    }

    static void read(String name, byte[] file, Findings findings, Opener opener) throws NotReadable {
        String start = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (isMail(start)) {
            mail(name, MailReader.read(file), findings, opener);
        }
        else if (start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
            findings.beginning(name, MarkedText.ofHtml(file));
        }
        else {
            findings.text(name, MarkedText.ofPlain(file));
        }
    }

    private static boolean isMail(String start) {
        return start.lines().takeWhile(line -> !line.isBlank()).filter(line -> MAIL_HEADER.matcher(line).matches())
            .count() >= HEADERS_OF_A_MAIL;
    }

    private static void mail(String name, ReadMail mail, Findings findings, Opener opener) throws NotReadable {
        for (MailText text : mail.texts()) {
            findings.text(text.source().equals("body") ? name : inner(text.source()), text.text());
        }
        for (Document document : mail.documents()) {
            opener.open(inner(document.source()), document.bytes());
        }
        mail.unreadable().forEach(one -> findings.unreadable(inner(one.source()), one.reason()));
    }

    private static String inner(String source) {
        return source.replaceFirst("^attachment ", "");
    }

}
