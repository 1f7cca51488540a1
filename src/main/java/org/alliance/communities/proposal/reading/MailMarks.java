package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words, without accents, by which the mail programs of Europe mark what they quote or forward. */
final class MailMarks {

    private static final Set<String> FORWARDS = Set.of("forwarded message", "begin forwarded message",
            "forwarded by", "end of forwarded message", "weitergeleitete nachricht",
            "anfang der weitergeleiteten nachricht", "message transfere", "debut du message transfere",
            "message reexpedie", "debut du message reexpedie", "mensaje reenviado", "inicio del mensaje reenviado",
            "messaggio inoltrato", "inizio messaggio inoltrato", "doorgestuurd bericht", "begin doorgestuurd bericht",
            "vidarebefordrat meddelande", "vidarebefordrat brev", "videresendt meddelelse", "videresendt melding",
            "valitetty viesti", "mensagem encaminhada", "inicio da mensagem encaminhada");

    /** Apple's programs write no dashes around these. */
    private static final List<String> BEGINNINGS = List.of("begin ", "anfang ", "debut ", "inicio ", "inizio ");

    private static final Set<String> ORIGINALS = Set.of("original message", "original appointment", "reply message",
            "ursprungliche nachricht", "originalnachricht", "message dorigine", "message d origine", "message original",
            "mensaje original", "messaggio originale", "oorspronkelijk bericht", "ursprungligt meddelande",
            "ursprungsmeddelande", "originalmeddelande", "oprindelig meddelelse", "opprinnelig melding",
            "alkuperainen viesti", "mensagem original");

    private static final Set<String> OLD_VERSIONS = Set.of("old charter", "old version", "old proposal", "old text",
            "old draft", "previous charter", "previous version", "previous proposal", "previous draft", "earlier version",
            "earlier draft", "former charter", "former version", "superseded version", "superseded", "alte fassung",
            "alte version", "bisherige fassung", "fruhere fassung", "vorherige version", "ancienne version",
            "ancienne charte", "version precedente", "version anterior", "propuesta anterior", "versione precedente",
            "oude versie", "vorige versie");

    private static final Set<String> NEW_VERSIONS = Set.of("new charter", "new version", "new proposal", "new text",
            "new draft", "revised version", "revised proposal", "revised charter", "current version", "updated version",
            "neue fassung", "neue version", "nouvelle version", "version revisee", "nueva version", "nuova versione",
            "nieuwe versie");

    private static final Set<String> HEADERS = Set.of("from", "sent", "date", "to", "cc", "bcc", "subject", "reply to",
            "importance", "attachments", "sent by", "von", "gesendet", "datum", "an", "kopie", "betreff", "de", "envoye",
            "envoye par", "a", "objet", "copie a", "enviado", "enviado el", "fecha", "para", "asunto", "da", "inviato",
            "data", "oggetto", "van", "verzonden", "aan", "onderwerp", "fran", "fra", "skickat", "sendt", "dato", "till",
            "til", "amne", "emne", "lahettaja", "lahetetty", "vastaanottaja", "aihe", "assunto");

    private static final Set<String> SENT = Set.of("sent", "gesendet", "envoye", "enviado", "enviado el", "inviato", "verzonden",
            "skickat", "sendt", "lahetetty");

    private static final Set<String> DATES = Set.of("date", "datum", "data", "dato", "fecha");

    private static final Pattern TIME = Pattern.compile("\\d[:.h]\\d\\d");

    private static final List<String> WROTE = List.of(" wrote ", " schrieb ", " a ecrit ", " escribio ", " ha scritto ",
            " schreef ", " skrev ", " escreveu ", " kirjoitti ");

    /** How an attribution begins; Nordic programs begin with the day of the week. */
    private static final Phrases BEGINS = Phrases.of("on", "am", "le", "el", "il", "op", "den", "em",
            "man", "tir", "ons", "tor", "fre", "lor", "son", "ma", "ti", "ke", "to", "pe", "la",
            "su");

    private MailMarks() {
    }

    static boolean isForwarded(Line line) {
        return isBrief(line) && FORWARDS.contains(words(line)) && (isRuled(line) || begins(line));
    }

    static boolean isOriginal(Line line) {
        return isBrief(line) && isRuled(line) && ORIGINALS.contains(words(line));
    }

    static boolean isOldVersion(Line line) {
        return isVersion(line, OLD_VERSIONS);
    }

    static boolean isNewVersion(Line line) {
        return isVersion(line, NEW_VERSIONS);
    }

    /** {@code From: ...}, also in bold or with a space before the colon. */
    static boolean isHeader(Line line) {
        return HEADERS.contains(label(line));
    }

    /** {@code Sent: ...}, or {@code Date: ...} with a time of day, or the like in another language. */
    static boolean saysWhenSent(Line header) {
        return SENT.contains(label(header)) || DATES.contains(label(header)) && TIME.matcher(header.text()).find();
    }

    /** What stands before the colon of a header line; empty when nothing fit for one does. */
    private static String label(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0 && colon < 22 ? Words.plain(line.text().substring(0, colon)).strip() : "";
    }

    /** Whether an attribution may begin with this line. */
    static boolean mayBeginAttribution(Line line) {
        return BEGINS.begin(line.words());
    }

    /** Whether these words say that somebody wrote, as the end or, before the name, near it. */
    static boolean saysWrote(Line line) {
        String plain = line.words();
        return line.text().stripTrailing().endsWith(":") && WROTE.stream()
            .anyMatch(verb -> plain.endsWith(verb) || !verb.equals(" wrote ") && plain.contains(verb));
    }

    private static boolean isVersion(Line line, Set<String> names) {
        String words = isBrief(line) ? words(line) : "";
        return names.contains(words.startsWith("the ") ? words.substring(4) : words);
    }

    private static boolean isBrief(Line line) {
        return line.text().length() < 120;
    }

    private static boolean isRuled(Line line) {
        String text = line.text().strip();
        return text.startsWith("--") || text.startsWith("__") || text.startsWith("==");
    }

    private static boolean begins(Line line) {
        String words = words(line);
        return line.text().strip().endsWith(":") && BEGINNINGS.stream().anyMatch(words::startsWith);
    }

    private static String words(Line line) {
        return line.words().strip();
    }

}
