package org.alliance.communities.proposal.reading;

/** The wishes of {@link Wishes} in German, French, Spanish, Italian and Dutch, by words without accents. */
final class ForeignWishes {

    private static final Phrases KINDS = Phrases.of("community", "cop", "praxisgemeinschaft", "communaute", "comunidad",
            "comunita", "gemeenschap", "praktijkgemeenschap");

    private static final Phrases FOUNDING = Phrases.of("grunden", "gruenden", "einrichten", "starten", "aufbauen",
            "vorschlagen", "schlagen", "schlage", "beantragen", "beantrage", "creer", "lancer", "fonder", "proposer",
            "proposons", "propose", "etablir", "crear", "iniciar", "fundar", "proponer", "proponemos", "propongo",
            "establecer", "lanzar", "creare", "avviare", "fondare", "proporre", "proponiamo", "oprichten", "beginnen",
            "stellen");

    private static final Phrases INTENTIONS = Phrases.of("mochten", "mochte", "moechten", "moechte", "wollen",
            "wir schlagen", "schlage ich", "ich schlage", "schlagen wir", "hiermit", "wir beantragen", "wir planen",
            "nous souhaitons", "nous souhaiterions", "nous voudrions", "nous proposons", "nous aimerions", "je propose",
            "je souhaite", "je voudrais", "jaimerais", "queremos", "quisieramos", "proponemos", "propongo", "deseamos",
            "quiero", "quisiera", "me gustaria", "nos gustaria", "vorremmo", "vorrei", "proponiamo", "desideriamo",
            "we willen", "wij willen", "ik wil", "wij stellen", "we stellen", "willen we", "willen wij", "graag");

    private static final Phrases TAKING_BACK = Phrases.of("ziehen", "ziehe", "zuruckziehen", "zurueckziehen",
            "ignorieren", "retirons", "retire", "retirer", "ignorer", "ne pas tenir compte", "retiramos", "retiro",
            "retirar", "ignoren", "ignorar", "no tengan en cuenta", "ritiriamo", "ritiro", "ignorate", "ignorare",
            "trekken", "trek", "negeer", "negeren");

    private static final Phrases TAKEN_BACK = Phrases.of("antrag", "vorschlag", "letzte mail", "letzte e mail",
            "letzte nachricht", "meine mail", "meine nachricht", "proposition", "dernier message", "dernier courriel",
            "dernier mail", "demande", "propuesta", "ultimo mensaje", "ultimo correo", "solicitud", "proposta",
            "ultimo messaggio", "ultima mail", "voorstel", "laatste mail", "laatste bericht");

    private static final Phrases NOT_NOW = Phrases.of("nicht", "falls", "wenn", "si nous", "ne retirons pas",
            "no retiramos", "si", "se", "niet", "als");

    private ForeignWishes() {
    }

    /** @param plain a sentence that asks nothing, as {@link Words#plain} gives it */
    static boolean wantsCommunity(String plain) {
        return INTENTIONS.areIn(plain) && KINDS.areIn(plain) && FOUNDING.areIn(plain);
    }

    /** @param plain a sentence that asks nothing, as {@link Words#plain} gives it */
    static boolean withdraws(String plain) {
        return TAKING_BACK.areIn(plain) && TAKEN_BACK.areIn(plain) && !NOT_NOW.areIn(plain);
    }

}
