package org.alliance.communities.mail.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the world attaches to its mails, case by case, from the bytes of the mail to the lines of the documents. */
class DocumentHardListTests {

    /**
     * @param said what some text must contain
     * @param unsaid what no text may contain; empty for nothing
     * @param reason why something could not be read; empty when all could
     */
    record Row(String name, byte[] mail, String said, String unsaid, String reason) {

        @Override
        public String toString() {
            return name;
        }

    }

    static Stream<Row> rows() throws Exception {
        byte[] word = new WordFile().heading("Statement of need").paragraph("Nobody knows maps.").bytes();
        byte[] bomb = OtherFiles.bomb(60);
        return Stream.of(
                read("[61] a PDF is the whole mail", whole("application/pdf", OtherFiles.pdf("Nobody knows maps.")),
                        "Nobody knows maps."),
                read("[61] Word without a type", attached("plan.docx", word), "# Statement of need"),
                read("[61] new Word under the name of old Word", attached("plan.doc", word), "# Statement of need"),
                read("[61] a PDF under the name of Word", attached("plan.docx", OtherFiles.pdf("Nobody knows maps.")),
                        "Nobody knows maps."),
                read("[65] the body only in winmail.dat", attached("winmail.dat",
                        OtherFiles.winmail("Need: nobody knows maps.", "x.txt", OtherFiles.utf8("more"))),
                        "nobody knows maps."),
                read("[65] the proposal attached in winmail.dat", attached("winmail.dat",
                        OtherFiles.winmail("See attachment", "plan.docx", word)), "# Statement of need"),
                unread("[75] a bomb", attached("plan.docx", bomb), "it grows too large when it is unpacked"),
                unread("[75] a bomb that lies about its size", attached("plan.docx", OtherFiles.lying(bomb)),
                        "it grows too large when it is unpacked"),
                unread("[75] packed in packed files", attached("plan.zip",
                        WordFile.zip(Map.of("inner.zip", WordFile.zip(Map.of("x.docx", word))))), NotReadable.ARCHIVE),
                unread("[77] a locked PDF", attached("plan.pdf", OtherFiles.lockedPdf("secret")), NotReadable.LOCKED),
                unread("[77] a locked Word file", attached("plan.docx", OtherFiles.lockedWord()), NotReadable.LOCKED),
                unread("[77] a locked OpenDocument file", attached("plan.odt",
                        OtherFiles.odt("", "<text:p>x</text:p>", "<manifest:encryption-data/>")), NotReadable.LOCKED),
                unread("[77] a scan", attached("plan.pdf", OtherFiles.pdf()), NotReadable.PICTURE),
                unread("[77] half a PDF", attached("plan.pdf", OtherFiles.utf8("%PDF-1.7\n1 0 obj")), NotReadable.DAMAGED),
                unread("[82] macros under a harmless name", attached("plan.docx",
                        new WordFile().paragraph("x").withMacros().bytes()), NotReadable.NEVER_OPENED),
                unread("[82] macros under their own name", attached("plan.docm",
                        new WordFile().paragraph("x").withMacros().bytes()), "it may hold macros, and such files are never opened"),
                unread("[82] a program", attached("plan.exe", OtherFiles.utf8("MZ and so on")),
                        "it may be a program, and programs are never opened"),
                read("[88] tracked changes", attached("plan.docx",
                        new WordFile().changed("We ", "never ", "often ").bytes()), "We often", "never"),
                read("[88] a comment is somebody else's", attached("plan.docx",
                        new WordFile().commented("Maps.", "Need: really?").bytes()), "> Need: really?"),
                read("[88] a footnote", attached("plan.docx", new WordFile().footnoted("Maps.", "See the survey.").bytes()),
                        "See the survey."),
                read("[88] a table row by row", attached("plan.docx", new WordFile().row("Need", "Nobody knows maps.").bytes()),
                        "Need | Nobody knows maps."),
                read("[88] a text box", attached("plan.docx", new WordFile().box("Nobody knows maps.").bytes()),
                        "Nobody knows maps."),
                read("[88] OpenDocument", attached("plan.odt", OtherFiles.odt("", "<text:tracked-changes><text:changed-region>"
                        + "<text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:h text:outline-level=\"1\">Need</text:h><text:p>Maps.</text:p>", "")), "# Need", "never"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void documentOfTheHardList(Row row) throws Exception {
        ReadMail mail = MailReader.read(row.mail());
        DocumentReader reader = new DocumentReader();
        ReadMail enriched = mail;
        for (Document document : mail.documents()) {
            Extracted found = reader.read(document, DocumentReader.LIMIT);
            enriched = enriched.withDocuments(found.texts(), found.unreadable());
        }

        List<String> texts = new ArrayList<>();
        enriched.texts().forEach(text -> texts.add(text.text()));
        assertThat(String.join("\n", texts)).contains(row.said());
        if (!row.unsaid().isEmpty()) {
            assertThat(texts).noneMatch(text -> text.contains(row.unsaid()));
        }
        assertThat(enriched.unreadable()).extracting(ReadMail.Unreadable::reason)
            .isEqualTo(row.reason().isEmpty() ? List.of() : List.of(row.reason()));
    }

    private static Row read(String name, byte[] mail, String said) {
        return new Row(name, mail, said, "", "");
    }

    private static Row read(String name, byte[] mail, String said, String unsaid) {
        return new Row(name, mail, said, unsaid, "");
    }

    private static Row unread(String name, byte[] mail, String reason) {
        return new Row(name, mail, "", "", reason);
    }

    private static byte[] whole(String type, byte[] file) {
        return mail("Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(file));
    }

    private static byte[] attached(String name, byte[] file) {
        return mail("Content-Type: multipart/mixed; boundary=sep\r\n\r\n--sep\r\nContent-Type: text/plain\r\n\r\nSee attachment.\r\n"
                + "--sep\r\nContent-Type: application/octet-stream; name=\"" + name + "\"\r\nContent-Disposition: attachment\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(file) + "\r\n--sep--\r\n");
    }

    private static String base64(byte[] file) {
        return Base64.getMimeEncoder().encodeToString(file);
    }

    private static byte[] mail(String content) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(("From: ann@harbor.example\r\nSubject: Maps\r\nMIME-Version: 1.0\r\n" + content)
            .getBytes(StandardCharsets.ISO_8859_1));
        return mail.toByteArray();
    }

}
