package org.alliance.communities.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Fills a template for paper, and makes a tagged PDF of what was filled: to be read on paper, on a tablet, and aloud by a
 * machine. Whatever strangers wrote is text in it, and nothing outside is looked at while it is made.
 */
@Component
public class Paper {

    private final ITemplateEngine templates;

    private final ApplicationContext beans;

    private final Typefaces typefaces;

    private final ArabicLetters arabic;

    private final URI site;

    Paper(ITemplateEngine templates, ApplicationContext beans, Typefaces typefaces, @Value("${communities.public-url}") URI site) {
        this.templates = templates;
        this.beans = beans;
        this.typefaces = typefaces;
        this.arabic = new ArabicLetters(typefaces::have);
        this.site = site;
        // It tells each step of each document, on the console and past our own log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * A page that needs no other file.
     *
     * @param template well-formed XML; it finds {@code title}, {@code style} and {@code site} beside its own variables
     * @param title in our own words, since it stands in the style sheet too
     */
    public String fill(String template, String title, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("title", title);
        all.put("style", typefaces.style().replace("TITLE", title));
        all.put("site", site.toString().replaceAll("/$", ""));
        Context context = new Context(Locale.US, all);
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process(template, context);
    }

    /** The bytes of a PDF/UA of a filled page. */
    public byte[] pdf(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // Nothing of what is printed can name a file or an address that is then looked at.
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUnicodeBidiSplitter(Bidirectional::new);
        builder.useUnicodeBidiReorderer(new Bidirectional.Letters(arabic));
        builder.usePdfUaAccessibility(true);
        typefaces.addTo(builder);
        builder.withW3cDocument(document(Shown.of(page, typefaces)), null);
        builder.toStream(bytes);
        try {
            builder.run();
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Document document(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        }
        catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("The template of a printed page is not well-formed", impossible);
        }
    }

}
