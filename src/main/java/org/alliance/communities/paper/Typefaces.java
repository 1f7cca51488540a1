package org.alliance.communities.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The typefaces of our documents: one to read, and one with what that lacks. They are in the jar and asked of no system. */
@Component
class Typefaces {

    private final byte[] regular = Ligatures.hiddenIn(bytes("NotoSans-Regular.ttf"));

    private final byte[] bold = Ligatures.hiddenIn(bytes("NotoSans-Bold.ttf"));

    private final byte[] fallback = Ligatures.hiddenIn(bytes("DejaVuSans.ttf"));

    private final List<CmapLookup> signs = List.of(signs(regular), signs(fallback));

    private final String style = new String(bytes("print.css"), StandardCharsets.UTF_8);

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "Noto Sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(fallback), "DejaVu Sans", 400, FontStyle.NORMAL, true);
    }

    String style() {
        return style;
    }

    boolean have(int codePoint) {
        return signs.stream().anyMatch(font -> font.getGlyphId(codePoint) != 0);
    }

    private static CmapLookup signs(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Typefaces.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}
