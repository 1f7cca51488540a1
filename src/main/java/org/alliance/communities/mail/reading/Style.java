package org.alliance.communities.mail.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What the {@code style} attribute of one element says. */
record Style(Map<String, String> values) {

    private static final Style NONE = new Style(Map.of());

    /** A longer one was not written for showing a text. */
    private static final int LONGEST = 10_000;

    static Style of(Element element) {
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > LONGEST) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "").replace(" ", "");
                values.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return new Style(values);
    }

    boolean is(String property, String value) {
        return value(property).equals(value);
    }

    boolean isBold() {
        return is("font-weight", "bold") || is("font-weight", "700");
    }

    boolean isPreformatted() {
        return is("white-space", "pre-wrap");
    }

    /** Without spaces, in lower case; empty when it is not set. */
    String value(String property) {
        return values.getOrDefault(property, "");
    }

}
