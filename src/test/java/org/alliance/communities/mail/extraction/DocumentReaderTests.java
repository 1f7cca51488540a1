package org.alliance.communities.mail.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.api.Test;

class DocumentReaderTests {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void wordIsReadAsItIsBuilt() throws Exception {
        Extracted found = read("proposal.doc", new WordFile().heading("Statement of need").paragraph("Nobody knows maps.")
            .bold("Activities").item("meet monthly").row("Who", "Ann").box("In a box").bytes());

        assertThat(found.unreadable()).isEmpty();
        assertThat(found.texts()).extracting(MailText::source).containsExactly("attachment proposal.doc");
        assertThat(found.texts().get(0).text().lines().filter(line -> !line.isBlank())).containsExactly("# Statement of need",
                "Nobody knows maps.", "**Activities**", "- meet monthly", "Who | Ann", "In a box");
    }

    @Test
    void whatWasDeletedInWordDoesNotCountAndNotesStandApart() throws Exception {
        Extracted found = read("draft.docx", new WordFile().changed("We ", "never ", "often ").commented("meet.", "Really?")
            .footnoted("Maps matter.", "See the survey.").bytes());

        assertThat(found.unreadable()).isEmpty();
        assertThat(found.texts()).extracting(MailText::source)
            .containsExactly("attachment draft.docx", "attachment its notes (in draft.docx)");
        assertThat(found.texts().get(0).text()).contains("We often").contains("meet.").doesNotContain("never", "Really",
                "survey");
        assertThat(found.texts().get(1).text().lines()).containsExactlyInAnyOrder("> Really?", "See the survey.");
    }

    @Test
    void openDocumentIsReadWithoutWhatWasDeleted() throws Exception {
        Extracted found = read("proposal.odt", OtherFiles.odt("", "<text:tracked-changes><text:changed-region><text:deletion>"
                + "<text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">Need</text:h><text:p>Maps<office:annotation><dc:creator>Bo</dc:creator>"
                + "<text:p>why?</text:p></office:annotation> matter.</text:p>", ""));

        assertThat(found.texts().get(0).text().lines().filter(line -> !line.isBlank())).containsExactly("# Need",
                "Maps matter.");
        assertThat(found.texts().get(1).text()).isEqualTo("> why?");
    }

    @Test
    void pdfIsReadLineByLine() throws Exception {
        Extracted found = read("proposal.pdf", OtherFiles.pdf("#Statement of need", "Nobody knows maps.", "*Activities",
                "We meet."));

        assertThat(found.texts().get(0).text().lines().filter(line -> !line.isBlank())).containsExactly("# Statement of need",
                "Nobody knows maps.", "**Activities**", "We meet.");
    }

    @Test
    void richTextIsRead() throws Exception {
        Extracted found = read("proposal.rtf", OtherFiles.utf8("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard\\f0"
                + "{\\b Statement of need}\\par Nobody caf\\'e9 knows.\\par}"));

        assertThat(found.texts().get(0).text().lines().filter(line -> !line.isBlank()))
            .containsExactly("**Statement of need**", "Nobody caf\u00e9 knows.");
    }

    @Test
    void winmailGivesItsBodyAndItsAttachments() throws Exception {
        Extracted found = read("winmail.dat", OtherFiles.winmail("Need: maps", "C:\\plan.docx",
                new WordFile().paragraph("We meet.").bytes()));

        assertThat(found.unreadable()).isEmpty();
        assertThat(found.texts()).containsExactly(new MailText("attachment winmail.dat", "Need: maps"),
                new MailText("attachment plan.docx (in winmail.dat)", "We meet."));
    }

    @Test
    void savedMailIsReadWithItsDocuments() throws Exception {
        Extracted found = read("old.eml", OtherFiles.utf8("From: ann@harbor.example\r\nTo: bo@harbor.example\r\n"
                + "Subject: Maps\r\n\r\nNobody knows maps.\r\n"));

        assertThat(found.texts().get(0).text()).contains("Nobody knows maps.").doesNotContain("Subject:");
    }

    @Test
    void whatCannotBeReadIsSaidInWords() throws Exception {
        assertThat(reason(OtherFiles.lockedPdf("secret"))).isEqualTo("it is locked with a password");
        assertThat(reason(OtherFiles.lockedWord())).isEqualTo("it is locked with a password");
        assertThat(reason(OtherFiles.odt("", "<text:p>x</text:p>", "<manifest:encryption-data/>")))
            .isEqualTo("it is locked with a password");
        assertThat(reason(OtherFiles.pdf())).isEqualTo("it is a picture of a page without text");
        assertThat(reason(new WordFile().paragraph("x").withMacros().bytes())).isEqualTo("this kind of file is never opened");
        assertThat(reason(OtherFiles.utf8("MZ and so on"))).isEqualTo("this kind of file is never opened");
        assertThat(reason(OtherFiles.utf8("%PDF-1.7 and no more"))).isEqualTo("it is damaged");
        assertThat(reason(new WordFile().bytes())).isEqualTo("there is no text in it");
    }

    @Test
    void whatGrowsIsNotUnpacked() throws Exception {
        assertThat(reason(OtherFiles.bomb(60))).isEqualTo("it grows too large when it is unpacked");
        assertThat(reason(OtherFiles.lying(OtherFiles.bomb(60)))).isEqualTo("it grows too large when it is unpacked");
        WordFile many = new WordFile().paragraph("x");
        for (int i = 0; i < 1000; i++) {
            many.with("word/media/" + i, new byte[0]);
        }
        assertThat(reason(many.bytes())).isEqualTo("it grows too large when it is unpacked");
    }

    @Test
    void pagesThatArePicturesAreCounted() throws Exception {
        Extracted found = read("plan.pdf", OtherFiles.pdfWithScans(3, "#Maps", "Our proposal is on the following pages."));

        assertThat(found.texts().get(0).text()).contains("# Maps");
        assertThat(found.unreadable()).containsExactly(new Unreadable("attachment plan.pdf",
                "3 of its 4 pages are pictures with hardly any text"));
        assertThat(read("one.pdf", OtherFiles.pdfWithScans(1, "#Maps")).unreadable()).extracting(Unreadable::reason)
            .containsExactly("one of its 2 pages is a picture with hardly any text");
        assertThat(read("logo.pdf", OtherFiles.pdfWithScans(0, "#Maps")).unreadable()).isEmpty();
    }

    @Test
    void documentsInsideADocumentAreSaidToBeClosedAndWhatDrawsAChartIsNot() throws Exception {
        byte[] inner = new WordFile().paragraph("Nobody knows maps.").bytes();
        String plan = "Our plan of work follows below, in the two documents that we have put into this one.";
        WordFile word = new WordFile().paragraph(plan).with("word/media/image1.png", new byte[500_000])
            .with("word/embeddings/Microsoft_Excel_Worksheet.xlsx", inner).with("word/charts/_rels/chart1.xml.rels", OtherFiles.utf8(
                "<Relationships><Relationship Id=\"r1\" Target=\"../embeddings/Microsoft_Excel_Worksheet.xlsx\"/></Relationships>"));
        assertThat(read("chart.docx", word.bytes()).unreadable()).isEmpty();

        word.with("word/embeddings/Microsoft_Word_Document.docx", inner).with("word/embeddings/oleObject1.bin", inner);
        Extracted found = read("plan.docx", word.bytes());

        assertThat(found.texts()).singleElement().isEqualTo(new MailText("attachment plan.docx", plan));
        assertThat(found.unreadable()).containsExactly(new Unreadable("attachment plan.docx", "2 documents inside it were not opened"));
        assertThat(read("plan.odt", OtherFiles.odt("", "<text:p>Maps.</text:p>", "<manifest:file-entry manifest:full-path=\"Object 1/\""
                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:media-type="
                + "\"application/vnd.oasis.opendocument.chart\" manifest:full-path=\"Object 2/\"/>")).unreadable())
            .extracting(Unreadable::reason).containsExactly("a document inside it was not opened");
        assertThat(read("plan.xls", OtherFiles.sheetWithObject("Nobody knows maps.")).unreadable())
            .extracting(Unreadable::reason).containsExactly("a document inside it was not opened");
    }

    @Test
    void picturesInTheirOwnDocumentAreSaidWhenThereIsHardlyAnyText() throws Exception {
        byte[] scan = new byte[500_000];

        assertThat(read("scan.docx", new WordFile().paragraph("See below.").with("word/media/image1.jpeg", scan).bytes()).unreadable())
            .extracting(Unreadable::reason).containsExactly("it holds pictures and hardly any text");
        assertThat(read("scan.docx", new WordFile().with("word/media/image1.jpeg", scan).bytes()).unreadable())
            .extracting(Unreadable::reason).containsExactly("it holds pictures and hardly any text");
    }

    @Test
    void attachmentsOfAnOutlookMailAreReadLikeItsBody() throws Exception {
        byte[] mail = OtherFiles.outlook("See the attachments.", Map.of("plan.docx", new WordFile().paragraph("We meet.").bytes(),
                "form.pdf", OtherFiles.lockedPdf("secret")));
        Extracted found = read("old.msg", mail);

        assertThat(found.texts()).extracting(MailText::source).containsExactlyInAnyOrder("attachment old.msg",
                "attachment plan.docx (in old.msg)");
        assertThat(found.texts()).extracting(MailText::text).anyMatch("We meet."::equals);
        assertThat(found.unreadable()).containsExactly(new Unreadable("attachment form.pdf (in old.msg)", "it is locked with a password"));
    }

    private String reason(byte[] file) throws InterruptedException {
        Extracted found = read("file", file);
        assertThat(found.texts()).isEmpty();
        return found.unreadable().stream().map(Unreadable::reason).findFirst().orElseThrow();
    }

    private Extracted read(String name, byte[] file) throws InterruptedException {
        return reader.read(new Document("attachment " + name, "application/octet-stream", file), DocumentReader.LIMIT);
    }

}
