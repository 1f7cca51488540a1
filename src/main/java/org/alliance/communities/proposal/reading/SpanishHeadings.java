package org.alliance.communities.proposal.reading;

import java.util.Map;
import java.util.Set;

import org.alliance.communities.community.Part;

import static org.alliance.communities.proposal.reading.Vocabulary.words;

/** The headings of Spanish proposals. */
final class SpanishHeadings {

    private static final Map<String, Meaning> PHRASES = Map.ofEntries(
            Map.entry("que haremos", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("lo que haremos", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("que queremos hacer", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("lo que queremos hacer", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("a quien va dirigido", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("a quien va dirigida", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("para quien", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("quien puede participar", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("quien puede unirse", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("codigo de conducta", Meaning.certainly(Part.STANDARDS)),
            Map.entry("publico objetivo", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("por que", Meaning.certainly(Part.NEED)));

    private static final Set<String> OTHERS = Set.of("contacto", "contactos", "nombre", "titulo", "tema", "calendario", "anexos", "anexo", "referencias",
            "responsable", "responsables", "coordinacion", "fuera de alcance", "proximos pasos");

    private static final Map<Part, Set<String>> CERTAIN = Map.of(
            Part.NEED, words("necesidad necesidades problema problematica"),
            Part.ACTIVITIES, words("actividades actividad impacto impactos"),
            Part.CONTINUATION, words("continuacion continuidad renovacion"),
            Part.RESOURCES, words("recursos presupuesto financiacion financiamiento"),
            Part.STANDARDS, words("normas estandares"),
            Part.MEMBERSHIP, words("membresia afiliacion"),
            Part.PURPOSE, words("proposito mision finalidad"),
            Part.AUDIENCE, words("publico audiencia destinatarios"));

    private static final Map<Part, Set<String>> LOOSE = Map.of(
            Part.NEED, words("contexto motivacion introduccion antecedentes justificacion resumen razon razones"),
            Part.ACTIVITIES, words("objetivos metas resultados plan programa entregables acciones"),
            Part.CONTINUATION, words("criterios evaluacion revision disolucion fin cierre exito"),
            Part.RESOURCES, words("apoyo costos costes ayuda gastos"),
            Part.STANDARDS, words("reglas conducta"),
            Part.MEMBERSHIP, words("miembros participacion"),
            Part.PURPOSE, words("objetivo"),
            Part.AUDIENCE, words("participantes interesados"));

    private static final Set<String> EVERY_YEAR = words("anual anuales ano anos anualmente");

    private static final Set<String> BEYOND = words("adicionales adicional extra necesarios necesarias requeridos requeridas alla");

    private static final Set<String> FILLERS = words("el la los las lo de del y e o para por con sin en un una nuestro nuestra nuestros "
            + "nuestras previstas previstos previsto planificadas planeadas esperados esperado deseados "
            + "comunidad comunidades practica declaracion descripcion decision cada que se proceso mas");

    static final Vocabulary VOCABULARY = new Vocabulary(PHRASES, OTHERS, CERTAIN, LOOSE, EVERY_YEAR, BEYOND, FILLERS);

    private SpanishHeadings() {
    }

}
