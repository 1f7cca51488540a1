package org.alliance.communities.proposal.reading;

import java.util.Map;
import java.util.Set;

import org.alliance.communities.community.Part;

import static org.alliance.communities.proposal.reading.Vocabulary.words;

/** The headings of Dutch proposals. */
final class DutchHeadings {

    private static final Map<String, Meaning> PHRASES = Map.ofEntries(
            Map.entry("wat we gaan doen", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("wat we willen doen", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("voor wie", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("wie kan meedoen", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("wie mag meedoen", Meaning.certainly(Part.MEMBERSHIP)));

    private static final Set<String> OTHERS = Set.of("contact", "naam", "titel", "onderwerp", "planning", "bijlagen", "referenties", "contactpersoon");

    private static final Map<Part, Set<String>> CERTAIN = Map.of(
            Part.NEED, words("behoefte behoeften noodzaak probleem probleemstelling"),
            Part.ACTIVITIES, words("activiteiten activiteit impact effecten"),
            Part.CONTINUATION, words("voortzetting continuering verlenging"),
            Part.RESOURCES, words("middelen budget financiering"),
            Part.STANDARDS, words("normen gedragsregels gedragscode"),
            Part.MEMBERSHIP, words("lidmaatschap"),
            Part.PURPOSE, words("doel missie"),
            Part.AUDIENCE, words("doelgroep doelgroepen"));

    private static final Map<Part, Set<String>> LOOSE = Map.of(
            Part.NEED, words("achtergrond motivatie inleiding aanleiding waarom samenvatting"),
            Part.ACTIVITIES, words("doelen doelstellingen resultaten plan plannen"),
            Part.CONTINUATION, words("criteria evaluatie beoordeling opheffing einde succes"),
            Part.RESOURCES, words("ondersteuning kosten hulp"),
            Part.STANDARDS, words("regels"),
            Part.MEMBERSHIP, words("leden deelname"),
            Part.PURPOSE, words("doelstelling"),
            Part.AUDIENCE, words("deelnemers belanghebbenden"));

    private static final Set<String> EVERY_YEAR = words("jaarlijks jaarlijkse jaar");

    private static final Set<String> BEYOND = words("aanvullende extra benodigde nodige vereiste bijkomende");

    private static final Set<String> FILLERS = words("de het een en of voor van in met op onze ons wij we wat hoe geplande beoogde verwachte "
            + "gemeenschap praktijk community of practice besluit beschrijving elk");

    static final Vocabulary VOCABULARY = new Vocabulary(PHRASES, OTHERS, CERTAIN, LOOSE, EVERY_YEAR, BEYOND, FILLERS);

    private DutchHeadings() {
    }

}
