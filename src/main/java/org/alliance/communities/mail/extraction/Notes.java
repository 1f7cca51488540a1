package org.alliance.communities.mail.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Comments and footnotes, apart from the text: a comment is somebody else's words, so it is marked like a quote. */
class Notes {

    private static final Map<String, String> MARKS = Map.of("comment", "> ", "annotation", "> ");

    private static final Set<String> NOTES = Set.of("comment", "footnote", "endnote", "annotation", "note");

    /** What was deleted while changes were tracked, and who wrote a comment when, is no text. */
    private static final Set<String> SILENT = Set.of("delText", "tracked-changes", "creator", "date", "note-citation");

    private final StringBuilder text = new StringBuilder();

    static String name(String document) {
        return document.isEmpty() ? "its notes" : document + ", its notes";
    }

    String text() {
        return text.toString().strip();
    }

    /** Reads a part of a Word document that holds nothing else than notes. */
    void readOffice(byte[] xml) throws XMLStreamException {
        XMLEventReader events = reader(xml);
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement() && NOTES.contains(name(event.asStartElement()))) {
                note(events, event.asStartElement());
            }
        }
    }

    /** The content of an OpenDocument file without its notes and without what was deleted. */
    byte[] takenOutOf(byte[] content) throws XMLStreamException {
        XMLEventReader events = reader(content);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(rest, "UTF-8");
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            String name = event.isStartElement() ? name(event.asStartElement()) : "";
            if (NOTES.contains(name)) {
                note(events, event.asStartElement());
            }
            else if (SILENT.contains(name)) {
                skip(events);
            }
            else {
                writer.add(event);
            }
        }
        writer.close();
        return rest.toByteArray();
    }

    private void note(XMLEventReader events, StartElement start) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement() && SILENT.contains(name(event.asStartElement()))) {
                skip(events);
            }
            else if (event.isStartElement()) {
                depth++;
            }
            else if (event.isEndElement()) {
                depth--;
                words.append(event.asEndElement().getName().getLocalPart().equals("p") ? "\n" : "");
            }
            else if (event.isCharacters()) {
                words.append(event.asCharacters().getData());
            }
        }
        String mark = MARKS.getOrDefault(name(start), "");
        words.toString().lines().map(String::strip).filter(line -> !line.isEmpty())
            .forEach(line -> text.append(mark).append(line).append('\n'));
    }

    private static void skip(XMLEventReader events) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            XMLEvent event = events.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private static String name(StartElement element) {
        return element.getName().getLocalPart();
    }

    private static XMLEventReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(new ByteArrayInputStream(xml));
    }

}
