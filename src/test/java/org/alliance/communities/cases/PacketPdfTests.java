package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.board.packet.Accessible;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.AgendaItem.Material;
import org.alliance.communities.board.packet.AgendaItem.Request;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.AgendaItem.Wording;
import org.alliance.communities.board.packet.Attendee;
import org.alliance.communities.board.packet.Background;
import org.alliance.communities.board.packet.Background.Fact;
import org.alliance.communities.board.packet.Background.Opinion;
import org.alliance.communities.board.packet.Background.Text;
import org.alliance.communities.board.packet.Edition;
import org.alliance.communities.board.packet.FutureItem;
import org.alliance.communities.board.packet.OpenCondition;
import org.alliance.communities.board.packet.Packet;
import org.alliance.communities.board.packet.PacketPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads only the PDF can run the meeting, with eyes or with a screen reader, whatever applicants wrote. */
class PacketPdfTests extends CaseTest {

    private static final Instant START = Instant.parse("2027-03-09T18:00:00Z");

    @Autowired
    private PacketPrinter printer;

    private static AgendaItem item(String key, Section section, String text) {
        return new AgendaItem(key, section, "Sound archives (" + key + ")", "Avery Chen, Chair",
                new Request("Decide on the proposal", 15, List.of(new Wording("Approve", "I move that the Board approve it.")),
                        "The review goes on."),
                new Background(List.of(new Fact("Proposer", "Mika Stone")), List.of(new Text("Statement of need", text, "")),
                        List.of(new Opinion("Central Staff", "Answered by Sam.", List.of(new Fact("Is the need met?", "no")))),
                        "The most similar of all active communities:", List.of("Map makers: tapes, sound")),
                List.of("Incomplete: \"Resources\" is missing."), List.of(new Material("Dossier of " + key, "/dossiers/" + key)));
    }

    private static Packet packet(AgendaItem... items) {
        return new Packet(7, START, "Online", false, List.of(new Attendee("chair", "Avery Chen", "Chair", true, false)),
                "The Board has 1 voting seat.", List.of(items),
                List.of(new OpenCondition("COP-2026-001", "Old maps", "Name a second lead", "Mika Stone", LocalDate.of(2027, 5, 1))),
                List.of(new FutureItem("COP-2027-009", "Later (COP-2027-009)", "Placed on a later meeting")), 180);
    }

    private byte[] printed(AgendaItem... items) {
        return printer.print(packet(items), new Edition(2, START.minusSeconds(900_000), "chair", List.of("Something is new.")));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void packetWithAllThatThereCanBeIsAccessible() throws Exception {
        byte[] pdf = printed(item("COP-2027-001", Section.CARRIED_OVER, "Six libraries hold tapes."),
                item("COP-2027-002", Section.DECISION, "Maps.\n\nMany maps."), item("a/2027", Section.CONSENT, "Harps."),
                item("b/2027", Section.CONSENT, "Strings."));

        assertThat(Accessible.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Board meeting of 9 March 2027");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).extracting(one -> one.getTitle())
                .containsSubsequence("Agenda", "3. Carried over: Sound archives (COP-2027-001)", "Open conditions");
        }
    }

    @Test
    void printedPacketHasAllThatRunsAMeeting() throws Exception {
        assertThat(text(printed(item("COP-2027-001", Section.DECISION, "Six libraries hold tapes.")))).contains(
                "Board meeting of 9 March 2027", "Tuesday, 9 March 2027, 10:00 PST, Online", "Version 2, published on",
                "by Avery Chen", "Changed since version 1", "Something is new.", "10:00 1. Call to order, roll call, quorum",
                "10:05 2. Sound archives (COP-2027-001)", "Item 2, page 2", "Decide on the proposal", "10:20 3. Open conditions", "Know this first",
                "I move that the Board approve it.", "If nothing is done: The review goes on.", "Six libraries hold tapes.",
                "Answered by Sam.", "Map makers: tapes, sound", "Name a second lead", "1 May 2027", "Placed on a later meeting",
                "Page 1 of 3");
    }

    @Test
    void whatApplicantsWriteIsTextAndNothingIsFetched(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://localhost:" + server.getLocalPort();
            String hostile = "<img src=\"" + secret.toUri() + "\"> <svg onload=alert(1)><image href='" + address + "/x'/></svg>"
                    + " </p></body><link rel=stylesheet href='" + address + "/s.css'> url(" + address + "/u) ]]> &xxe; "
                    + "[[${7*7}]] ${T(java.lang.Runtime)} <!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";

            String text = text(printed(item("COP-2027-001", Section.DECISION, hostile)));

            assertThat(text).contains("<svg onload=alert(1)>", "</p></body>", "&xxe;", "[[${7*7}]]", "<!ENTITY e SYSTEM");
            assertThat(hasBeenCalled(server)).isFalse();
        }
    }

    private static boolean hasBeenCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        }
        catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void signsThatNoTypefaceHasAreNamedAndWhatIsNoSignIsShownAsSuch() throws Exception {
        byte[] pdf = printed(item("COP-2027-001", Section.DECISION,
                "Hello \uD83E\uDD9C, \u6F22\u5B57, \u05E9\u05DC\u05D5\u05DD, \u0645\u0631\u062D\u0628\u0627, a\u0001b\u0000c\uFFFFd\uD800e \uE000"));

        assertThat(text(pdf)).contains("Hello [parrot],", "[2 signs of the script han, which this document cannot show]",
                "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe \uFFFD");
        assertThat(Accessible.faults(pdf)).isEmpty();
    }

    @Test
    void passageInAForeignScriptIsToldAsOneWithItsMarksAndSpaces() throws Exception {
        byte[] pdf = printed(item("COP-2027-001", Section.DECISION, "So: \u0939\u093F\u0928\u094D\u0926\u0940, \u0915\u093F\u0924\u093E\u092C\u0964 Then \u65E5\u672C\u306E, yes"));

        assertThat(text(pdf)).contains("So: [12 signs of the script devanagari, which this document cannot show] Then",
                "[3 signs of the scripts hiragana and han, which this document cannot show], yes");
    }

    @Test
    void hebrewIsWrittenFromRightToLeft() throws Exception {
        byte[] pdf = printed(item("COP-2027-001", Section.DECISION, "\u05E9\u05DC\u05D5\u05DD"));

        // PDFBox reads what is drawn from left to right, and puts Hebrew into the order of reading.
        assertThat(text(pdf)).contains("\u05E9\u05DC\u05D5\u05DD");
    }

    @Test
    void textThatBeginsFromRightToLeftStandsAtTheRight() throws Exception {
        assertThat(firstSign("\u05E9\u05DC\u05D5\u05DD", '\u05E9').getXDirAdj()).isGreaterThan(500);
        assertThat(firstSign("Zest", 'Z').getXDirAdj()).isLessThan(100);
    }

    private TextPosition firstSign(String text, char wanted) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed(item("COP-2027-001", Section.DECISION, text)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getUnicode().equals(String.valueOf(wanted))) {
                        found.add(sign);
                    }
                }
            }.getText(document);
        }
        return found.get(0);
    }

    @Test
    void numbersOfCasesAreNotBrokenAtALineEnd() throws Exception {
        String many = IntStream.range(0, 40).mapToObj(n -> "x".repeat(n % 7) + " COP-2027-0" + (10 + n))
            .collect(Collectors.joining(" "));

        String lines = lines(printed(item("COP-2027-001", Section.DECISION, many)));

        assertThat(lines.lines()).isNotEmpty().noneMatch(line -> line.stripTrailing().endsWith("-"));
    }

    private static String lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void headingNeverStandsLastOnAPage() throws Exception {
        for (int lines = 1; lines < 60; lines += 2) {
            try (PDDocument document = Loader.loadPDF(printed(item("COP-2027-001", Section.DECISION, "Line.\n".repeat(lines))))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    List<String> printed = stripper.getText(document).lines().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches(".*Page \\d+ of \\d+")).toList();
                    assertThat(printed.get(printed.size() - 1)).as("page %d with %d lines", page, lines)
                        .isNotIn("Topic When", "Case What Who By", "Open conditions of earlier approvals", "Future agenda items",
                                "Consultation: is the need met already?", "Central Staff", "Statement of need");
                }
            }
        }
    }

    @Test
    void lettersOfArabicAreJoined() throws Exception {
        byte[] pdf = printed(item("COP-2027-001", Section.DECISION, "\u0645\u0631\u062D\u0628\u0627"));

        StringBuilder drawn = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    drawn.append(sign.getUnicode());
                }
            }.getText(document);
        }
        assertThat(drawn).contains("\uFE8E\uFE92\uFEA3\uFEAE\uFEE3");
    }

    @Test
    void onlyReportOfTheConsentAgendaIsNamed() throws Exception {
        assertThat(text(printed(item("a/2027", Section.CONSENT, "Harps."))).split("Consent agenda \\(1 report\\)")[2])
            .contains("Sound archives (a/2027)", "Sound archives (a/2027): what is known");
    }

    @Test
    void titleThatBeginsWithASmallLetterIsAHeadingWithACapitalAndMovedAsTyped() throws Exception {
        AgendaItem item = item("COP-2027-001", Section.DECISION, "Tapes.");
        String text = text(printed(new AgendaItem(item.key(), item.section(), "maps of towns (COP-2027-001)", item.lead(),
                new Request("Decide", 15, List.of(new Wording("Approve", "I move to approve \"maps of towns\".")), "Nothing."),
                item.background(), item.warnings(), item.materials())));

        assertThat(text).contains("2. Maps of towns (COP-2027-001)", "\"maps of towns\"");
    }

    @Test
    void fiftyItemsFitIntoTheMeeting() throws Exception {
        AgendaItem[] items = IntStream.range(0, 50)
            .mapToObj(n -> item("COP-2027-1" + n, Section.DECISION, "Tapes.")).toArray(AgendaItem[]::new);

        assertThat(text(printed(items))).contains("Planned from 10:00 until about 12:", "54. Adjournment");
    }

    @Test
    void packetWithNothingToTakeUpSaysSo() throws Exception {
        byte[] pdf = printer.print(new Packet(7, START, "", false, List.of(), "The Board has no seat.", List.of(), List.of(),
                List.of(), 180), new Edition(1, START.minusSeconds(900_000), "system", List.of()));

        assertThat(text(pdf)).contains("Nothing waits for a decision", "2. Adjournment").doesNotContain("Open conditions");
        assertThat(Accessible.faults(pdf)).isEmpty();
    }

    @Test
    void wordOf120000LettersIsBroken() throws Exception {
        byte[] pdf = printed(item("COP-2027-001", Section.DECISION, "x".repeat(120_000)));

        assertThat(text(pdf).chars().filter(sign -> sign == 'x').count()).isGreaterThan(119_000);
    }

}
