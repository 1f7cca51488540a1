package org.alliance.communities.proposal.reading;

import java.util.Map;
import java.util.Set;

import org.alliance.communities.community.Part;

import static org.alliance.communities.proposal.reading.Vocabulary.words;

/** The headings of French proposals. */
final class FrenchHeadings {

    private static final Map<String, Meaning> PHRASES = Map.ofEntries(
            Map.entry("ce que nous ferons", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("ce que nous voulons faire", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("que voulons nous faire", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("pour qui", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("qui peut adherer", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("qui peut participer", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("qui peut devenir membre", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("code de conduite", Meaning.certainly(Part.STANDARDS)),
            Map.entry("regles de conduite", Meaning.certainly(Part.STANDARDS)),
            Map.entry("public vise", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("public cible", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("a qui sadresse la communaute", Meaning.certainly(Part.AUDIENCE)));

    private static final Set<String> OTHERS = Set.of("contact", "contacts", "nom", "titre", "sujet", "theme", "calendrier", "annexes", "annexe",
            "references", "responsable", "responsables", "animateur", "animatrice", "hors perimetre",
            "prochaines etapes");

    private static final Map<Part, Set<String>> CERTAIN = Map.of(
            Part.NEED, words("besoin besoins probleme problematique"),
            Part.ACTIVITIES, words("activites activite dactivites actions impact impacts retombees"),
            Part.CONTINUATION, words("reconduction continuation poursuite renouvellement continuite"),
            Part.RESOURCES, words("ressources budget moyens financement"),
            Part.STANDARDS, words("normes standards"),
            Part.MEMBERSHIP, words("adhesion"),
            Part.PURPOSE, words("objet mission finalite but buts"),
            Part.AUDIENCE, words("public publics"));

    private static final Map<Part, Set<String>> LOOSE = Map.of(
            Part.NEED, words("contexte motivation introduction pourquoi justification apercu constat raison raisons"),
            Part.ACTIVITIES, words("objectifs livrables programme plan resultats"),
            Part.CONTINUATION, words("criteres evaluation bilan dissolution fin duree succes"),
            Part.RESOURCES, words("soutien appui couts aide materiel"),
            Part.STANDARDS, words("regles conduite"),
            Part.MEMBERSHIP, words("membres participation admission composition"),
            Part.PURPOSE, words("objectif"),
            Part.AUDIENCE, words("participants destinataires interesses"));

    private static final Set<String> EVERY_YEAR = words("annuel annuelle annuels annuelles an ans annee lannee annuellement");

    private static final Set<String> BEYOND = words("supplementaires supplementaire additionnelles additionnelle additionnels necessaires "
            + "requis requises complementaires dela");

    private static final Set<String> FILLERS = words("le la les l de du des d un une et ou pour par sur au aux en notre nos nous que quoi ce "
            + "prevues prevus prevu prevue attendus attendues envisagees envisages proposees souhaites "
            + "vises communaute communautes pratique decision decisions enonce expose description "
            + "standard chaque processus");

    static final Vocabulary VOCABULARY = new Vocabulary(PHRASES, OTHERS, CERTAIN, LOOSE, EVERY_YEAR, BEYOND, FILLERS);

    private FrenchHeadings() {
    }

}
