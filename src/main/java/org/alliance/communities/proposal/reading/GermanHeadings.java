package org.alliance.communities.proposal.reading;

import java.util.Map;
import java.util.Set;

import org.alliance.communities.community.Part;

import static org.alliance.communities.proposal.reading.Vocabulary.words;

/** The headings of German proposals; {@code ae} for an umlaut is as common as the bare letter. */
final class GermanHeadings {

    private static final Map<String, Meaning> PHRASES = Map.ofEntries(
            Map.entry("was wir vorhaben", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("was wir tun wollen", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("was wir planen", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("was wir tun", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("fur wen", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("fuer wen", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("wer kann mitmachen", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("wer darf mitmachen", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("wer kann mitglied werden", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("wie es weitergeht", Meaning.certainly(Part.CONTINUATION)),
            Map.entry("ob es weitergeht", Meaning.certainly(Part.CONTINUATION)));

    private static final Set<String> OTHERS = Set.of("kontakt", "ansprechpartner", "ansprechpartnerin", "leitung", "name", "titel", "thema", "termine",
            "zeitplan", "literatur", "anlagen", "anhang", "impressum", "verteiler", "nicht im umfang",
            "nachste schritte");

    private static final Map<Part, Set<String>> CERTAIN = Map.of(
            Part.NEED, words("bedarf bedarfsbeschreibung bedarfsanalyse notwendigkeit problem problemstellung "
                    + "problembeschreibung"),
            Part.ACTIVITIES, words("aktivitaten aktivitaeten aktivitat vorhaben massnahmen arbeitsprogramm arbeitsplan "
                    + "tatigkeiten taetigkeiten wirkung wirkungen auswirkungen"),
            Part.CONTINUATION, words("fortfuhrung fortfuehrung fortsetzung weiterfuhrung weiterfuehrung fortbestand "
                    + "fortbestehen fortfuhrungskriterien fortfuehrungskriterien verlangerung verlaengerung"),
            Part.RESOURCES, words("ressourcen ressourcenbedarf zusatzressourcen mittel mittelbedarf budget finanzierung"),
            Part.STANDARDS, words("standards regeln verhaltensregeln verhaltenskodex umgangsregeln"),
            Part.MEMBERSHIP, words("mitgliedschaft"),
            Part.PURPOSE, words("zweck mission auftrag"),
            Part.AUDIENCE, words("zielgruppe zielgruppen zielpublikum"));

    private static final Map<Part, Set<String>> LOOSE = Map.of(
            Part.NEED, words("hintergrund motivation einleitung einfuhrung einfuehrung anlass ausgangslage begrundung "
                    + "begruendung uberblick ueberblick warum"),
            Part.ACTIVITIES, words("ziele plan plane planung ergebnisse veranstaltungen inhalte"),
            Part.CONTINUATION, words("kriterien uberprufung ueberpruefung evaluation erfolg erfolgskriterien beendigung "
                    + "auflosung aufloesung ende abbruchkriterien laufzeit dauer verfahren"),
            Part.RESOURCES, words("unterstutzung unterstuetzung kosten ausstattung hilfe"),
            Part.MEMBERSHIP, words("mitglieder teilnahme teilnahmebedingungen beitritt"),
            Part.PURPOSE, words("ziel absicht"),
            Part.AUDIENCE, words("teilnehmende teilnehmer beteiligte interessierte publikum"));

    private static final Set<String> EVERY_YEAR = words("jahrlich jahrliche jahrlichen jahrlicher jaehrlich jaehrliche jaehrlichen jaehrlicher "
            + "jahr jahres jahre");

    private static final Set<String> BEYOND = words("zusatzlich zusatzliche zusatzlicher zusatzlichen zusaetzlich zusaetzliche zusaetzlicher "
            + "zusaetzlichen weitere weiteren benotigte benoetigte erforderliche notwendige");

    private static final Set<String> FILLERS = words("der die das den dem des ein eine einer und oder zu zur zum fur fuer von vom im in mit "
            + "auf uber ueber unsere unser wir was wie ob wird werden soll geplant geplante geplanten "
            + "beabsichtigte erwartete erwarteten angestrebte gemeinschaft community of practice "
            + "praxisgemeinschaft vorgeschlagene entscheidung beschreibung kurze darlegung an jedes "
            + "jede hinaus");

    static final Vocabulary VOCABULARY = new Vocabulary(PHRASES, OTHERS, CERTAIN, LOOSE, EVERY_YEAR, BEYOND, FILLERS);

    private GermanHeadings() {
    }

}
