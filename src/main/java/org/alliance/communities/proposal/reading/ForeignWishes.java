package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;

/** The wishes of {@link Wishes} in German, French, Spanish, Italian and Dutch, by words without accents. */
final class ForeignWishes {

    private static final Set<String> KINDS = Set.of("community", "cop", "praxisgemeinschaft", "communaute", "comunidad",
            "comunita", "gemeenschap", "praktijkgemeenschap");

    private static final Set<String> FOUNDING = Set.of("grunden", "gruenden", "einrichten", "starten", "aufbauen",
            "vorschlagen", "schlagen", "schlage", "beantragen", "beantrage", "creer", "lancer", "fonder", "proposer",
            "proposons", "propose", "etablir", "crear", "iniciar", "fundar", "proponer", "proponemos", "propongo",
            "establecer", "lanzar", "creare", "avviare", "fondare", "proporre", "proponiamo", "oprichten", "beginnen",
            "stellen");

    private static final List<String> INTENTIONS = List.of("mochten", "mochte", "moechten", "moechte", "wollen",
            "wir schlagen", "schlage ich", "ich schlage", "schlagen wir", "hiermit", "wir beantragen", "wir planen",
            "nous souhaitons", "nous souhaiterions", "nous voudrions", "nous proposons", "nous aimerions", "je propose",
            "je souhaite", "je voudrais", "jaimerais", "queremos", "quisieramos", "proponemos", "propongo", "deseamos",
            "quiero", "quisiera", "me gustaria", "nos gustaria", "vorremmo", "vorrei", "proponiamo", "desideriamo",
            "we willen", "wij willen", "ik wil", "wij stellen", "we stellen", "willen we", "willen wij", "graag");

    private static final List<String> TAKING_BACK = List.of("ziehen", "ziehe", "zuruckziehen", "zurueckziehen",
            "ignorieren", "retirons", "retire", "retirer", "ignorer", "ne pas tenir compte", "retiramos", "retiro",
            "retirar", "ignoren", "ignorar", "no tengan en cuenta", "ritiriamo", "ritiro", "ignorate", "ignorare",
            "trekken", "trek", "negeer", "negeren");

    private static final List<String> TAKEN_BACK = List.of("antrag", "vorschlag", "letzte mail", "letzte e mail",
            "letzte nachricht", "meine mail", "meine nachricht", "proposition", "dernier message", "dernier courriel",
            "dernier mail", "demande", "propuesta", "ultimo mensaje", "ultimo correo", "solicitud", "proposta",
            "ultimo messaggio", "ultima mail", "voorstel", "laatste mail", "laatste bericht");

    private static final List<String> NOT_NOW = List.of("nicht", "falls", "wenn", "si nous", "ne retirons pas",
            "no retiramos", "si", "se", "niet", "als");

    private ForeignWishes() {
    }

    /** @param plain a sentence that asks nothing, as {@link Words#plain} gives it */
    static boolean wantsCommunity(String plain) {
        return Words.hasAny(plain, INTENTIONS) && Words.hasAny(plain, KINDS) && Words.hasAny(plain, FOUNDING);
    }

    /** @param plain a sentence that asks nothing, as {@link Words#plain} gives it */
    static boolean withdraws(String plain) {
        return Words.hasAny(plain, TAKING_BACK) && Words.hasAny(plain, TAKEN_BACK) && !Words.hasAny(plain, NOT_NOW);
    }

}
