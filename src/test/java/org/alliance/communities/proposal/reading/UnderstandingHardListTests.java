package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail.MailText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What real mails did to other systems that read proposals or replies; each row is one of them. */
class UnderstandingHardListTests {

    private static final String LETTER = """
            Dear Tam,

            your proposal "Maps" (COP-2026-001) is in review, and that goes on while you answer. It still lacks:

            - Yearly continuation criteria
            %s
            - Resources beyond the standard support
            %s
            Please answer to this mail and write each of these as a heading with
            your text below it.
            If no resources beyond the standard support are needed, say so: "none" is an answer.

            This is what we found:

            > Statement of need
            > Maps fade.

            The Alliance Board
            """;

    private static final String OUTLOOK = """
            From: Communities <communities@alliance.example>
            Sent: Monday, November 2, 2026 10:00 AM
            To: Tam Reyes <t.reyes@orchard.example>
            Subject: Your proposal needs a little more

            """;

    /** @param expected the text of each part that counts as an answer, and of no other */
    @ParameterizedTest(name = "{0}")
    @MethodSource({ "replies", "repliesWithNothingAbove", "repliesInHtml", "copiesOfOurLetter", "sentences", "signatures", "olderMails", "bodyAndAttachments" })
    void onlyTheAnswersOfTheWriterCount(String row, List<MailText> texts, Map<String, String> expected) {
        Map<String, String> found = new TreeMap<>();
        ProposalReader.read("Re: Your proposal needs a little more: Maps", texts).passages().forEach((part, passage) -> {
            if (passage.complete()) {
                found.put(part.key(), passage.text());
            }
        });

        assertThat(found).isEqualTo(new TreeMap<>(expected));
    }

    static Stream<Arguments> replies() {
        return Stream.of(
                body("[54] answers between our quoted questions", "See below.\n\nOn Tue, Nov 17, 2026 at 2:03 PM Alliance wrote:\n"
                        + "> - Yearly continuation criteria\n\nWe vote each May.\n\n> - Resources beyond the standard support\n"
                        + "> Please answer to this mail.\n\nNone.\n",
                        Map.of("continuation", "We vote each May.", "resources", "None.")),
                body("[54] answers in our letter without marks, as Outlook quotes it", "See below.\n\n" + OUTLOOK
                        + LETTER.formatted("We vote each May.", "None."),
                        Map.of("continuation", "We vote each May.", "resources", "None.")),
                body("[54] answers on the very lines of our questions", "Hello,\n\n" + OUTLOOK
                        + LETTER.formatted("", "").replace("continuation criteria", "continuation criteria: we vote each May.")
                            .replace("standard support\n", "standard support: none\n"),
                        Map.of("continuation", "we vote each May.", "resources", "none")),
                body("[55] our letter quoted without an answer", "Thanks, I will write soon.\n\n" + OUTLOOK
                        + LETTER.formatted("", ""), Map.of()),
                body("[55] our letter quoted with marks and without an answer", "Thanks!\n\nOn Tue, Nov 17, 2026 Alliance wrote:\n"
                        + "> " + LETTER.formatted("", "").replace("\n", "\n> "), Map.of()),
                body("[55] the questions of our page sent back", "How will it be decided each year whether the community goes on?\n"
                        + "\nWhat do you need beyond page, folder, list, Zoom and announcements? \"None\" is an answer.\n\n", Map.of()),
                body("[55] our letter without marks below an answer", "Yearly continuation criteria\nWe vote.\n\n" + OUTLOOK
                        + LETTER.formatted("", ""), Map.of("continuation", "We vote.")));
    }

    /** Whoever answers between our lines, or sends too early, writes nothing above them. */
    static Stream<Arguments> repliesWithNothingAbove() {
        String rule = "________________________________\n";
        return Map.of("a header block", OUTLOOK, "a rule and a header block", rule + OUTLOOK, "a rule", rule + "\n", "no mark at all", "",
                "a German header block", "Von: Communities\nGesendet: Montag, 2. November 2026 10:00\nAn: Tam Reyes\nBetreff: Maps\n\n",
                "a header block with a date", "From: Communities\nDate: Monday, November 2, 2026 at 10:00\nTo: Tam\nSubject: Maps\n\n")
            .entrySet().stream().flatMap(mark -> Stream.of(
                body("[54] nothing but answers in our letter below " + mark.getKey(), mark.getValue() + LETTER.formatted("We vote each May.",
                        "None."), Map.of("continuation", "We vote each May.", "resources", "None.")),
                body("[54] one answer in our letter below " + mark.getKey(), mark.getValue() + LETTER.formatted("", "Two scanners."),
                        Map.of("resources", "Two scanners.")),
                body("[55] nothing but our letter below " + mark.getKey(), mark.getValue() + LETTER.formatted("", ""), Map.of()),
                body("[55] nothing but our letter and a notice of the gateway below " + mark.getKey(), mark.getValue() + LETTER.formatted("", "")
                        + "\nThis e-mail is confidential and may be privileged.\n", Map.of()),
                body("[55] our letter about files below " + mark.getKey(), mark.getValue() + LETTER.formatted("", "").replace("This is what we",
                        "We could not read this:\n> attachment maps.pdf, because it is encrypted\nPlease send what stands in it as the text of a"
                        + " mail, as an answer to this one.\n\nThis is what we"), Map.of()),
                body("[55] our letter that found nothing below " + mark.getKey(), mark.getValue() + LETTER.formatted("", "").replace(
                        "This is what we found:\n\n> Statement of need\n> Maps fade.", "We could not find any of the parts that a proposal"
                        + " needs."), Map.of())));
    }

    /** As the programs that write HTML do it: a rule or a border, the header in bold, each line of ours in a paragraph of its own. */
    static Stream<Arguments> repliesInHtml() {
        String header = "<p><b>From:</b> Communities &lt;communities@alliance.example&gt;<br><b>Sent:</b> Monday, November 2, 2026 10:00 AM<br>"
                + "<b>To:</b> Tam Reyes<br><b>Subject:</b> Your proposal needs a little more</p>";
        return Stream.of("<div style=\"border-top:solid #E1E1E1 1.0pt\">" + header + "</div>", "<hr>" + header, "<hr>")
            .flatMap(mark -> Stream.of(
                arguments("[54] HTML: nothing but answers below " + mark, html(mark, "<p>We vote each May.</p>", "<p>None.</p>"),
                        Map.of("continuation", "We vote each May.", "resources", "None.")),
                arguments("[55] HTML: nothing but our letter below " + mark, html(mark, "", ""), Map.of())));
    }

    private static List<MailText> html(String mark, String continuation, String resources) {
        String letter = LETTER.formatted("CONTINUATION", "RESOURCES").lines().map(line -> "<p>" + line.replace(">", "&gt;") + "</p>")
            .collect(Collectors.joining("\n"));
        return MailReader.read(("From: t.reyes@orchard.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>"
                + mark + letter.replace("<p>CONTINUATION</p>", continuation).replace("<p>RESOURCES</p>", resources) + "</body></html>")
            .getBytes(UTF_8)).texts();
    }

    static Stream<Arguments> copiesOfOurLetter() {
        String letter = LETTER.formatted("We vote each May.", "None.");
        return Stream.of(
                body("[54] our letter without its greeting", letter.substring(letter.indexOf("- Yearly")), Map.of("continuation",
                        "We vote each May.", "resources", "None.")),
                arguments("[54] our letter in a document", List.of(mail("See attached."), ReadingFixtures.attachment("answers.docx", letter)),
                        Map.of("continuation", "We vote each May.", "resources", "None.")),
                body("[55] an answer above our letter without any mark", "Yearly continuation criteria\nWe vote.\n\n"
                        + LETTER.formatted("", ""), Map.of("continuation", "We vote.")),
                body("[55] our letter quoted with marks and a notice below it", "Thanks!\n\nOn Tue, Nov 17, 2026 Alliance wrote:\n> "
                        + LETTER.formatted("", "").strip().replace("\n", "\n> ") + "\n\nThis e-mail is confidential.\n", Map.of()),
                body("[55] one of our sentences within the writer's own", "Dear Chair,\n\nyour proposal form says: \"If no resources beyond the "
                        + "standard support are needed, say so: \"none\" is an answer.\"\n\nNeed\nMaps fade.\n\nBudget\nNone.",
                        Map.of("need", "Maps fade.", "resources", "None.")),
                body("[55] a writer who found something", "Dear Chair,\n\nhere is our proposal.\n\nNeed\nThis is what we found:\nmaps fade.",
                        Map.of("need", "This is what we found:\nmaps fade.")));
    }

    static Stream<Arguments> sentences() {
        return Stream.of("On Monday we will meet in Salem, and on Tuesday go on:\nall are welcome.",
                "On Monday we will ask what Ada wrote:\nis it true?", "From: our experience.\nTo: a plan.", "On 3 maps in 4 the ink fades.",
                "---- next part ----\nAnd more of it.", "Am Anfang war die Karte.\nLe but est clair :\noui.",
                "Original message of the maps: they last.")
            .map(sentence -> body("[84] " + sentence.lines().findFirst().orElse(""),
                    "Need\n" + sentence + "\n\nBudget\nNone.\n", Map.of("need", sentence, "resources", "None.")));
    }

    static Stream<Arguments> signatures() {
        return Stream.of(
                body("[85] headings below a line of two dashes", "Need\nMaps fade.\n-- \nActivities\nFour calls.\n-- \nBudget\nNone.",
                        Map.of("need", "Maps fade.", "activities", "Four calls.", "resources", "None.")),
                body("[85] a postscript below the name", "Dear Chair,\n\nNobody knows how to keep maps.\n\nBest,\nTam\n\nP.S. We need "
                        + "nothing beyond the standard support.", Map.of("need", "Nobody knows how to keep maps.", "resources",
                                "P.S. We need nothing beyond the standard support.")),
                body("[85] text after a rule of dashes", "Need\nMaps fade.\n\n----------\n\nBudget\nNone.\n\n-----next part-----\n\nMore.",
                        Map.of("need", "Maps fade.", "resources", "None.\n\n-----next part-----\n\nMore.")),
                body("[86] two dashes inside a list", "Activities\nWe do\n-- \ncalls\n-- \nvisits\n\nBudget\nNone.",
                        Map.of("activities", "We do\n-- \ncalls\n-- \nvisits", "resources", "None.")),
                body("[86] signature of a telephone", "Budget\nNone.\n\nSent from my iPhone", Map.of("resources", "None.")),
                body("[86] signature of a telephone in German", "Budget\nKeine.\n\nVon meinem iPhone gesendet", Map.of("resources", "Keine.")),
                body("[86] signature of Outlook", "Budget\nNone.\n\nGet Outlook for iOS<https://aka.example/o0ukef>", Map.of("resources", "None.")),
                body("[86] disclaimer below the name", "Budget\nNone.\n\n-- \nTam Reyes\nOrchard Library\n\nThis e-mail is confidential and may "
                        + "be privileged.", Map.of("resources", "None.")),
                body("[86] disclaimer under a heading of its own", "Budget\nNone.\n\nConfidentiality notice\nThis e-mail is confidential.",
                        Map.of("resources", "None.")));
    }

    static Stream<Arguments> olderMails() {
        String below = "\n\nBudget\nA million.\n";
        return Stream.of(
                "Von: Ada Reed\nGesendet: Montag, 2. November 2026 10:00\nAn: Tam Reyes\nBetreff: Karten",
                "De : Ada Reed\nEnvoy\u00e9 : lundi 2 novembre 2026 10:00\n\u00c0 : Tam Reyes\nObjet : Cartes",
                "De: Ada Reed\nEnviado el: lunes, 2 de noviembre de 2026 10:00\nPara: Tam Reyes\nAsunto: Mapas",
                "Da: Ada Reed\nInviato: luned\u00ec 2 novembre 2026 10:00\nA: Tam Reyes\nOggetto: Mappe",
                "Van: Ada Reed\nVerzonden: maandag 2 november 2026 10:00\nAan: Tam Reyes\nOnderwerp: Kaarten",
                "Fr\u00e5n: Ada Reed\nSkickat: den 2 november 2026 10:00\nTill: Tam Reyes\n\u00c4mne: Kartor",
                "Fra: Ada Reed\nSendt: 2. november 2026 10:00\nTil: Tam Reyes\nEmne: Kort",
                "**From:** Ada Reed\n**Sent:** Monday, November 2, 2026 10:00 AM\n**To:** Tam Reyes\n**Subject:** Maps",
                "-----Urspr\u00fcngliche Nachricht-----", "-------- Message d'origine --------", "-----Mensaje original-----",
                "-----Messaggio originale-----", "-----Oorspronkelijk bericht-----", "-----Ursprungligt meddelande-----",
                "On Mon, 2 Nov 2026 at 10:00, Ada Reed <a.reed@harbor.example> wrote:",
                "On Mon, 2 Nov 2026 at 10:00, Ada Reed <\na.reed@harbor.example> wrote:",
                "Am Mo., 2. Nov. 2026 um 10:00 Uhr schrieb Ada Reed <a.reed@harbor.example>:",
                "Le lun. 2 nov. 2026 \u00e0 10:00, Ada Reed\n<a.reed@harbor.example> a \u00e9crit :",
                "El lun, 2 nov 2026 a las 10:00, Ada Reed (<a.reed@harbor.example>) escribi\u00f3:",
                "Il giorno lun 2 nov 2026 alle ore 10:00 Ada Reed <a.reed@harbor.example> ha scritto:",
                "Op ma 2 nov 2026 om 10:00 schreef Ada Reed <a.reed@harbor.example>:",
                "Den m\u00e5n 2 nov. 2026 kl 10:00 skrev Ada Reed <a.reed@harbor.example>:",
                "man. 2. nov. 2026 kl. 10:00 skrev Ada Reed <a.reed@harbor.example>:")
            .map(header -> body("[87] " + header.lines().findFirst().orElse(""), "Need\nMaps fade.\n\n" + header + below,
                    Map.of("need", "Maps fade.")));
    }

    static Stream<Arguments> bodyAndAttachments() {
        MailText charter = ReadingFixtures.attachment("charter.docx", "Need\nMaps fade.\n\nActivities\nFour calls.");
        return Stream.of(
                arguments("[88] the body points to the attachment", List.of(mail("Dear Chair, please see the attached proposal."),
                        charter), Map.of("need", "Maps fade.", "activities", "Four calls.")),
                arguments("[88] body and attachment hold some each", List.of(mail("Budget\nNone."), charter),
                        Map.of("need", "Maps fade.", "activities", "Four calls.", "resources", "None.")),
                arguments("[88] one of two attachments is an old draft", List.of(mail("See attached."),
                        ReadingFixtures.attachment("charter old draft.docx", "Need\nPlans fade.\n\nBudget\nNone."), charter),
                        Map.of("need", "Maps fade.", "activities", "Four calls.", "resources", "None.")),
                arguments("[88] a table in the document", List.of(mail("See attached."), ReadingFixtures.attachment("form.docx",
                        "| Need | Maps fade. |\n| Budget | None. |")), Map.of("need", "Maps fade.", "resources", "None.")));
    }

    /** @param title a heading as its writer has it */
    @ParameterizedTest(name = "[90] {0}")
    @MethodSource("headings")
    void headingIsUnderstoodInItsFormAndLanguage(String title, Part part) {
        assertThat(ReadingFixtures.passage("Hello,\n\n" + title + "\nThis is what we say.\n", part)).isNotNull().satisfies(found -> {
            assertThat(found.text()).isEqualTo("This is what we say.");
            assertThat(found.confirmed()).isTrue();
        });
    }

    static Stream<Arguments> headings() {
        return Stream.of(arguments("1. Bedarf", Part.NEED), arguments("**Geplante Aktivit\u00e4ten und Wirkung**", Part.ACTIVITIES),
                arguments("Geplante Aktivitaeten:", Part.ACTIVITIES),
                arguments("## J\u00e4hrliche Entscheidung \u00fcber die Fortf\u00fchrung", Part.CONTINUATION),
                arguments("Zus\u00e4tzliche Ressourcen:", Part.RESOURCES), arguments("ZIELGRUPPE", Part.AUDIENCE),
                arguments("Mitgliedschaft\n--------------", Part.MEMBERSHIP), arguments("Zweck:", Part.PURPOSE),
                arguments("Besoins :", Part.NEED), arguments("2) Activit\u00e9s pr\u00e9vues et impacts attendus", Part.ACTIVITIES),
                arguments("Activite\u0301s pre\u0301vues :", Part.ACTIVITIES),
                arguments("Crit\u00e8res de reconduction annuelle", Part.CONTINUATION),
                arguments("**Ressources suppl\u00e9mentaires**", Part.RESOURCES), arguments("Public vis\u00e9 :", Part.AUDIENCE),
                arguments("Necesidad", Part.NEED), arguments("ACTIVIDADES PREVISTAS", Part.ACTIVITIES),
                arguments("Criterios de continuaci\u00f3n anual:", Part.CONTINUATION), arguments("## Recursos adicionales", Part.RESOURCES),
                arguments("Scopo:", Part.PURPOSE), arguments("Risorse aggiuntive:", Part.RESOURCES), arguments("Behoefte:", Part.NEED),
                arguments("Jaarlijkse voortzetting:", Part.CONTINUATION), arguments("Bedarf / Need", Part.NEED),
                arguments("What need does the community meet?", Part.NEED),
                arguments("What do you plan to do, and what do you hope will change?", Part.ACTIVITIES),
                arguments("What we are going to do and what we hope to achieve", Part.ACTIVITIES),
                arguments("How we will know each year if we should continue", Part.CONTINUATION),
                arguments("What is lacking today, and for whom?", Part.NEED),
                arguments("How will it be decided each year whether the community goes on?", Part.CONTINUATION),
                arguments("A. STATEMENT OF NEED", Part.NEED), arguments("__Need__", Part.NEED), arguments("Need\n====", Part.NEED));
    }

    @ParameterizedTest(name = "[90] {0}")
    @MethodSource("runIns")
    void runInHeadingIsUnderstoodInItsLanguage(String line, Part part) {
        assertThat(ReadingFixtures.passage("Hello,\n\n" + line, part).text()).isEqualTo("so sehen wir es.");
    }

    static Stream<Arguments> runIns() {
        return Stream.of(arguments("Bedarf: so sehen wir es.", Part.NEED), arguments("**Besoin :** so sehen wir es.", Part.NEED),
                arguments("| Recursos adicionales | so sehen wir es. |", Part.RESOURCES),
                arguments("Zielgruppe \u2013 so sehen wir es.", Part.AUDIENCE));
    }

    /** @param answered whether the text answers the question for the need, and then that for resources */
    @ParameterizedTest(name = "[91] {0}")
    @MethodSource("placeholders")
    void placeholderIsMissingAndNoneIsAnAnswerForResources(String text, boolean need, boolean resources) {
        Reading read = ReadingFixtures.read("## Need\n\n" + text + "\n\n## Budget\n\n" + text + "\n\n## Activities\nCalls.");

        assertThat(read.passages().get(Part.NEED).complete()).isEqualTo(need);
        assertThat(read.passages().get(Part.RESOURCES).complete()).isEqualTo(resources);
    }

    static Stream<Arguments> placeholders() {
        return Stream.concat(
                Stream.of("[Insert your text here]", "[Describe the need]", "TBD", "tbc", "To follow.", "xxx", "XXX xx", "...", "?",
                        "<your text>", "Click or tap here to enter text.", "Briefly describe the need that the community will address.",
                        "Please list any resources. Explain why they are needed.", "(to be completed)", "Noch offen", "\u00c0 d\u00e9finir",
                        "Por definir", "See attachment", "")
                    .map(text -> arguments(text, false, false)),
                Stream.concat(Stream.of("none needed", "Nothing beyond the standard support.", "n/a", "Keine", "Aucune.", "Ninguno")
                    .map(text -> arguments(text, text.contains(" "), true)), Stream.of("Describe maps and explain them is what we do.")
                        .map(text -> arguments(text, true, true))));
    }

    /** @param community whether it starts a case; @param withdrawal whether it takes one back */
    @ParameterizedTest(name = "[92] {0}")
    @MethodSource("wishes")
    void mailThatProposesNothingStartsNoCase(String text, boolean community, boolean withdrawal) {
        List<MailText> texts = ReadingFixtures.body(text);

        assertThat(ProposalReader.wantsCommunity("Hello", texts)).isEqualTo(community);
        assertThat(ProposalReader.wantsWithdrawal("Hello", texts)).isEqualTo(withdrawal);
    }

    static Stream<Arguments> wishes() {
        return Stream.of(arguments("Please ignore my last mail.", false, true),
                arguments("We withdraw our proposal on maps.", false, true),
                arguments("Bitte ignorieren Sie meine letzte Mail.", false, true),
                arguments("Wir ziehen unseren Antrag zur\u00fcck.", false, true),
                arguments("Nous retirons notre proposition.", false, true),
                arguments("Veuillez ignorer mon dernier message.", false, true),
                arguments("Retiramos nuestra propuesta.", false, true),
                arguments("Thank you for the quick answer about our community!", false, false),
                arguments("Is there a community of practice for maps? I would like to join it.", false, false),
                arguments("How do I start a community of practice?", false, false),
                arguments("Limited time: start your own online community with our platform. Unsubscribe here.", false, false),
                arguments("We would like to start a community of practice on maps.", true, false),
                arguments("Wir m\u00f6chten eine Community of Practice zu Karten gr\u00fcnden.", true, false),
                arguments("Nous proposons de cr\u00e9er une communaut\u00e9 de pratique sur les cartes.", true, false),
                arguments("Queremos crear una comunidad de pr\u00e1ctica sobre mapas.", true, false));
    }

    private static Arguments body(String row, String text, Map<String, String> expected) {
        return arguments(row, List.of(mail(text)), expected);
    }

    private static MailText mail(String text) {
        return new MailText("body", text);
    }

}
