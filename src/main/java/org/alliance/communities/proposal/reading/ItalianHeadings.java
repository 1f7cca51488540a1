package org.alliance.communities.proposal.reading;

import java.util.Map;
import java.util.Set;

import org.alliance.communities.community.Part;

import static org.alliance.communities.proposal.reading.Vocabulary.words;

/** The headings of Italian proposals. */
final class ItalianHeadings {

    private static final Map<String, Meaning> PHRASES = Map.ofEntries(
            Map.entry("cosa faremo", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("cosa vogliamo fare", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("a chi e rivolta", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("per chi", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("chi puo partecipare", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("codice di condotta", Meaning.certainly(Part.STANDARDS)));

    private static final Set<String> OTHERS = Set.of("contatti", "contatto", "nome", "titolo", "tema", "calendario", "allegati", "riferimenti",
            "responsabile");

    private static final Map<Part, Set<String>> CERTAIN = Map.of(
            Part.NEED, words("bisogno bisogni necessita esigenza esigenze problema"),
            Part.ACTIVITIES, words("attivita impatto impatti"),
            Part.CONTINUATION, words("continuazione prosecuzione rinnovo continuita"),
            Part.RESOURCES, words("risorse budget finanziamento"),
            Part.STANDARDS, words("norme standard"),
            Part.MEMBERSHIP, words("adesione"),
            Part.PURPOSE, words("scopo missione finalita"),
            Part.AUDIENCE, words("pubblico destinatari"));

    private static final Map<Part, Set<String>> LOOSE = Map.of(
            Part.NEED, words("contesto motivazione introduzione premessa sintesi"),
            Part.ACTIVITIES, words("obiettivi risultati piano programma azioni"),
            Part.CONTINUATION, words("criteri valutazione verifica scioglimento fine successo"),
            Part.RESOURCES, words("supporto sostegno costi aiuto"),
            Part.STANDARDS, words("regole condotta"),
            Part.MEMBERSHIP, words("membri partecipazione"),
            Part.PURPOSE, words("obiettivo"),
            Part.AUDIENCE, words("partecipanti interessati"));

    private static final Set<String> EVERY_YEAR = words("annuale annuali anno annualmente");

    private static final Set<String> BEYOND = words("aggiuntive aggiuntivi aggiuntiva ulteriori supplementari necessarie richieste");

    private static final Set<String> FILLERS = words("il lo la i gli le l di del della delle dei degli e ed o per con in un una nostro nostra "
            + "nostri nostre previste previsti attesi attese comunita pratica decisione descrizione "
            + "dichiarazione ogni che si cosa");

    static final Vocabulary VOCABULARY = new Vocabulary(PHRASES, OTHERS, CERTAIN, LOOSE, EVERY_YEAR, BEYOND, FILLERS);

    private ItalianHeadings() {
    }

}
