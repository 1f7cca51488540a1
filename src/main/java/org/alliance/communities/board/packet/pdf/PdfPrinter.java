package org.alliance.communities.board.packet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.alliance.communities.board.packet.Agenda;
import org.alliance.communities.board.packet.Edition;
import org.alliance.communities.board.packet.Packet;
import org.alliance.communities.board.packet.PacketPrinter;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.people.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills the template of the page anew for paper and makes a tagged PDF of it. */
@Component
class PdfPrinter implements PacketPrinter {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private final ITemplateEngine templates;

    private final ApplicationContext beans;

    private final Typefaces typefaces;

    private final Directory directory;

    private final AllianceTime time;

    private final URI site;

    PdfPrinter(ITemplateEngine templates, ApplicationContext beans, Typefaces typefaces, Directory directory,
            AllianceTime time, @Value("${communities.public-url}") URI site) {
        this.templates = templates;
        this.beans = beans;
        this.typefaces = typefaces;
        this.directory = directory;
        this.time = time;
        this.site = site;
    }

    @Override
    public byte[] print(Packet packet, Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // Nothing of what is printed can name a file or an address that is then looked at.
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(Bidirectional::new);
        builder.useUnicodeBidiReorderer(new Bidirectional.Letters());
        builder.usePdfUaAccessibility(true);
        typefaces.addTo(builder);
        builder.withW3cDocument(document(Shown.of(filled(packet, edition), typefaces)), null);
        builder.toStream(bytes);
        try {
            builder.run();
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String filled(Packet packet, Edition edition) {
        String day = time.show(time.day(packet.start()));
        Context context = new Context(Locale.US, Map.of("packet", packet, "edition", edition, "agenda", Agenda.of(packet),
                "hour", HOUR.withZone(time.zone()), "site", site.toString().replaceAll("/$", ""), "style",
                typefaces.style().replace("TITLE", "Board meeting of " + day), "title", "Board meeting of " + day, "standing", standing(edition), "description",
                "Agenda and materials of the Alliance's Board meeting of " + day + ". " + standing(edition)));
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("packet-print", context);
    }

    private String standing(Edition edition) {
        return edition.isDraft() ? "Draft of " + time.show(edition.at()) + ". Not published."
                : "Version " + edition.number() + ", published on " + time.show(edition.at())
                        + (edition.by().equals("system") ? "." : " by " + directory.nameOf(edition.by()) + ".");
    }

    private static Document document(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        }
        catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("The template of packets is not well-formed", impossible);
        }
    }

}
