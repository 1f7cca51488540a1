package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;

/** Takes greetings and names off the end, so that no answer ends with the name of its writer. */
final class SignOff {

    private static final Set<String> CLOSINGS = Set.of("best", "best regards", "kind regards", "regards", "warm regards",
            "with kind regards", "with best regards", "best wishes", "with best wishes", "all the best", "sincerely",
            "yours sincerely", "sincerely yours", "yours", "yours truly", "yours faithfully", "respectfully", "cheers",
            "thanks", "many thanks", "thank you", "with thanks", "thanks in advance", "thank you in advance", "warmly",
            "thank you for your time", "thank you for considering this", "thank you for your consideration",
            "with gratitude", "cordially", "mit freundlichen grussen", "freundliche grusse", "viele grusse", "beste grusse",
            "herzliche grusse", "mit freundlichen gruessen", "viele gruesse", "mfg", "cordialement", "bien cordialement",
            "bien a vous", "salutations", "meilleures salutations", "sinceres salutations", "saludos",
            "saludos cordiales", "un saludo", "atentamente", "cordialmente", "cordiali saluti", "distinti saluti",
            "met vriendelijke groet", "vriendelijke groeten", "groeten", "med vanliga halsningar", "venlig hilsen",
            "med venlig hilsen", "med vennlig hilsen", "hilsen");

    private static final Phrases DEVICES = Phrases.of("sent from my", "sent from mail for", "sent from outlook",
            "sent with", "get outlook for", "von meinem iphone gesendet", "gesendet von", "gesendet mit", "envoye de mon",
            "envoye depuis", "enviado desde mi", "inviato da", "verstuurd vanaf mijn", "skickat fran min",
            "sendt fra min");

    private static final Phrases POSTSCRIPTS = Phrases.of("ps", "p s");

    private static final Set<String> NO_NAMES = Set.of("none", "no", "yes", "tbd", "nothing", "unknown", "na", "zoom");

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "at", "for", "de", "van", "von", "la", "in");

    private static final int MOST_LINES = 10;

    private SignOff() {
    }

    /** Cuts at the line of two dashes, unless so much follows, or a heading, that it is no signature. */
    static List<Line> withoutSignature(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = lines.get(i).isOwn() && (lines.get(i).text().stripTrailing().equals("--")
                    || isDevice(lines.get(i)));
            if (begins && isShort(lines.subList(i, lines.size())) && !hasHeading(lines, i)) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static boolean isDevice(Line line) {
        return line.text().length() < 80 && DEVICES.begin(line.words());
    }

    private static boolean hasHeading(List<Line> lines, int from) {
        Headings headings = new Headings(lines);
        for (int i = from + 1; i < lines.size(); i++) {
            boolean heading = lines.get(i).isOwn()
                    && headings.knownAt(i).filter(known -> !known.meaning().isOther()).isPresent();
            boolean ours = lines.get(i).role() == Line.Role.QUOTE && Questions.partOf(lines.get(i).unquoted()).isPresent();
            if (heading || ours) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(List<Line> below) {
        long most = MOST_LINES + 1;
        return below.stream().filter(Line::isOwn).filter(line -> !line.isBlank()).limit(most + 1).count() <= most;
    }

    /** Whether this line says goodbye: near the end, and with nothing else in it. */
    static boolean isFarewell(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.text().length() < 60 && CLOSINGS.contains(line.words().strip()) && isShort(lines.subList(at,
                lines.size()));
    }

    /** {@code P.S. ...}: below the name, and yet the writer's words. */
    static boolean isPostscript(Line line) {
        return POSTSCRIPTS.begin(line.words());
    }

    /** The lines of the last answer without the names below it. */
    static List<String> without(List<String> lines) {
        int end = end(lines, lines.size());
        int start = end;
        while (start > 0 && !lines.get(start - 1).isBlank()) {
            start--;
        }
        int before = end(lines, start);
        boolean answersAbove = before > 0 && before < start && !lines.get(before - 1).strip().endsWith(":");
        return answersAbove && isNameBlock(lines.subList(start, end)) ? lines.subList(0, before) : lines.subList(0, end);
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private static boolean isNameBlock(List<String> block) {
        return !block.isEmpty() && block.size() <= 6 && isName(block.get(0)) && block.stream().allMatch(SignOff::isSmall);
    }

    private static boolean isSmall(String line) {
        String text = line.strip();
        return text.length() <= 70 && !text.endsWith(".") && !text.endsWith(";") && !text.endsWith(":")
                && !text.startsWith("- ") && !text.startsWith("* ") && !text.contains("|");
    }

    /** A name is written with capitals: {@code Mika Stone, Harbor}. */
    private static boolean isName(String line) {
        String text = line.strip().replaceFirst("^[\\-\\u2013\\u2014~]{1,2} ?", "");
        String[] words = text.split("[ ,./&]{1,3}");
        if (text.isEmpty() || words.length == 0 || words.length > 8 || NO_NAMES.contains(Words.plain(words[0]).strip())) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

}
