package org.alliance.communities.proposal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the promise of an answer from an answer: it may say when the answer will come and from whom, but nothing of it. */
final class Postponement {

    private static final Pattern PIECES = Pattern.compile("[,;:()\\u2013\\u2014]| - |(?i: (?=and |but |then ))");

    private static final Set<String> LINKS = Set.of("and", "but", "so", "then");

    /** What stands for the asked-for part itself, and helping verbs: before the promise nothing else may stand. */
    private static final Set<String> EMPTY = Vocabulary.words("this these it they the a an all any of our your its i we you ill well still currently now "
            + "is are was were has have had will shall to must should can cannot need needs yet please as for on in more further part "
            + "parts section sections point points item question questions answer answers information details detail criteria "
            + "criterion text description matter topic rest missing us me am going hope hopes plan plans intend intends");

    /** Who answers later. */
    private static final Set<String> ACTORS = Vocabulary.words("leads lead steering group committee director directors board members member team "
            + "facilitator facilitators chair library libraries working community co new");

    private static final List<String> DONE = List.of("decided", "determined", "announced", "confirmed", "discussed", "defined", "added",
            "written", "completed", "agreed", "specified", "clarified", "finalised", "finalized", "supplied", "provided", "drafted",
            "developed", "established", "settled", "worked out", "filled in", "filled", "sent", "submitted", "known", "available", "ready",
            "advised", "set", "fixed", "finished", "chosen", "named", "sure");

    /** Of the part itself. */
    private static final Phrases OPEN = Phrases.of(Stream.concat(DONE.stream().flatMap(done -> Stream.of("be " + done, "being " + done,
            "not yet " + done, "not yet been " + done, "not been " + done, "not " + done + " yet", "not been " + done + " yet")),
            Stream.of("tbd", "tba", "tbc", "todo", "undecided", "coming soon", "pending", "under discussion", "in preparation", "in progress",
                    "still open", "follow in", "follow by", "follow after", "follow as", "follow once", "follow when", "follow soon",
                    "follow later", "follow next", "follow at", "follow shortly", "follow with", "follow until", "follow within",
                    "see attached", "see the attached", "see attachment", "see the attachment", "see our attached", "no decision yet",
                    "no answer yet", "nothing yet", "noch offen", "noch nicht entschieden", "noch nicht festgelegt", "noch nicht bekannt",
                    "noch nicht klar", "noch zu", "wird noch", "wird spater", "wird nachgereicht", "wird nachgeliefert", "muss noch",
                    "folgt nach", "folgt im", "folgt in", "folgt sobald", "folgt spater", "reichen wir nach", "liefern wir nach", "sera defini",
                    "sera precise", "sera communique", "sera complete", "a definir", "a determiner", "a preciser", "a completer",
                    "pas encore defini", "pas encore decide", "pas encore connu", "se definira", "se determinara", "se decidira",
                    "por definir", "por determinar", "pendiente de", "sara definito", "da definire", "nog te", "wordt nog", "wordt later",
                    "nog niet bekend", "nog niet besloten")).toArray(String[]::new));

    /** Of whoever owes the answer. */
    private static final Phrases PROMISING = Phrases.of("get back to you", "get back to the", "let you know", "come back to", "return to this",
            "do so", "do it", "do this", "follow up", "write again", "write soon", "need more time", "have it ready", "meet for the first time", "not know yet", "dont know yet",
            "not yet know", "not yet sure", "not sure yet");

    private static final Set<String> DOING = Vocabulary.words("send provide supply submit add write complete finish fill share deliver forward work "
            + "working decide deciding decided discuss discussing discussed determine determined define defined draft drafting develop agree "
            + "agreed clarify answer update settle finalise finalize propose proposes bring put talk know");

    private static final Phrases OWED = Phrases.of("this", "it", "these", "them", "this part", "the part", "this section", "the section",
            "the rest", "an answer", "the answer", "our answer", "the missing", "more information", "more details", "further details",
            "further information", "the details", "the criteria", "criteria", "soon", "later", "what goes here");

    /** Words that say how or how often the community decides are an answer, whatever else is left open. */
    private static final Phrases SUBSTANCE = Phrases.of("each", "every", "yearly", "annually", "monthly", "weekly", "quarterly", "twice",
            "by vote", "by a vote", "by majority", "by a majority", "by survey", "by a survey", "by ballot", "by poll", "by a poll", "in a vote",
            "unless", "whether", "how to", "at least", "at most", "fewer than", "less than", "more than");

    private static final Phrases CIRCUMSTANCE = Phrases.of("when", "once", "as soon as", "after", "before", "until", "till", "because",
            "since", "sorry", "thanks", "thank you", "please", "unfortunately", "apologies", "for now", "sobald", "wenn", "nachdem", "quand",
            "lorsque", "des que", "cuando", "quando", "zodra");

    /** These begin sentences of every kind, so that only few words may follow. */
    private static final Phrases TIMES = Phrases.of("by", "at", "in", "on", "from", "with", "probably", "hopefully", "likely", "most likely",
            "later", "next", "soon", "this week", "during", "within", "no later than", "nach", "bis", "im", "apres", "despues", "dopo");

    private static final int WORDS_OF_A_TIME = 4;

    /** So few words behind a comma add nothing to a promise. */
    private static final int FEW = 2;

    private static final int WORDS_TO_WHAT_IS_OWED = 4;

    /** So long a text says something. */
    private static final int MOST_WORDS = 60;

    private Postponement() {
    }

    /** Whether each sentence puts the answer off and none gives it. */
    static boolean isAll(String text) {
        List<String> sentences = Sentences.of(text);
        return !sentences.isEmpty() && Words.count(text) <= MOST_WORDS && sentences.stream().allMatch(Postponement::isSaidBy);
    }

    private static boolean isSaidBy(String sentence) {
        List<String> pieces = PIECES.splitAsStream(sentence).map(Words::plain).map(Postponement::withoutLink)
            .filter(piece -> !piece.isBlank()).toList();
        return !SUBSTANCE.areIn(Words.plain(sentence)) && pieces.stream().anyMatch(Postponement::putsOff)
                && pieces.stream().allMatch(piece -> putsOff(piece) || addsNothing(piece));
    }

    private static String withoutLink(String piece) {
        int space = piece.indexOf(' ', 1);
        return space > 0 && LINKS.contains(piece.substring(1, space)) ? piece.substring(space) : piece;
    }

    private static boolean addsNothing(String piece) {
        List<String> words = Arrays.asList(piece.strip().split(" "));
        return words.size() <= FEW || CIRCUMSTANCE.begin(piece) || words.size() <= WORDS_OF_A_TIME && TIMES.begin(piece)
                || words.stream().allMatch(word -> EMPTY.contains(word) || ACTORS.contains(word));
    }

    /** Looks behind each word that may stand before a promise. */
    private static boolean putsOff(String piece) {
        boolean actor = false;
        for (int at = 0; at < piece.length() - 1; at = piece.indexOf(' ', at + 1)) {
            String rest = piece.substring(at);
            if (!actor && OPEN.begin(rest) || PROMISING.begin(rest) || isDoing(rest)) {
                return true;
            }
            String word = rest.substring(1, rest.indexOf(' ', 1));
            actor |= ACTORS.contains(word);
            if (!EMPTY.contains(word) && !ACTORS.contains(word) && !word.equals("not")) {
                return false;
            }
        }
        return false;
    }

    /** {@code send this part next week}. */
    private static boolean isDoing(String rest) {
        List<String> words = Arrays.stream(rest.strip().split(" ")).limit(WORDS_TO_WHAT_IS_OWED).toList();
        return DOING.contains(words.get(0)) && OWED.areIn(" " + String.join(" ", words.subList(1, words.size())) + " ");
    }

}
