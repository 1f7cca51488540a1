package org.alliance.communities.mail.reading;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Tells what a mail program does not show, as far as the element itself says so. Style sheets are not read. */
final class Visibility {

    private static final Set<String> NEVER_SHOWN = Set.of("script", "style", "head", "title", "template", "noscript",
            "select", "textarea", "object", "iframe", "svg", "datalist", "audio", "video", "canvas");

    private static final Set<String> WHITE = Set.of("white", "#fff", "#ffffff", "rgb(255,255,255)", "#fefefe");

    private static final Set<String> NOTHING = Set.of("0", "0px", "0pt", "0em", "0%", "1px", "0.0", "0rem");

    /** Looked through for a background; tables in tables make a dozen. */
    private static final int MOST_LEVELS = 30;

    private Visibility() {
    }

    static boolean isHidden(Element element) {
        if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        Style style = Style.of(element);
        boolean gone = style.is("display", "none") || style.is("visibility", "hidden") || style.is("visibility", "collapse")
                || style.is("mso-hide", "all");
        boolean tiny = NOTHING.contains(style.value("font-size")) || NOTHING.contains(style.value("opacity"));
        boolean squeezed = style.is("overflow", "hidden")
                && (NOTHING.contains(style.value("max-height")) || NOTHING.contains(style.value("height")));
        return gone || tiny || squeezed || WHITE.contains(color(element, style)) && isOnWhite(element);
    }

    private static String color(Element element, Style style) {
        String named = element.normalName().equals("font") ? element.attr("color").strip().toLowerCase(Locale.ROOT) : "";
        return style.value("color").isEmpty() ? named : style.value("color");
    }

    /** White letters are common on coloured bars: the nearest background counts, and a page is white by itself. */
    private static boolean isOnWhite(Element element) {
        Element around = element;
        for (int level = 0; around != null && level < MOST_LEVELS; level++) {
            Style style = Style.of(around);
            String background = style.value("background-color") + style.value("background") + style.value("background-image")
                    + around.attr("bgcolor").toLowerCase(Locale.ROOT) + around.attr("background");
            if (!background.isBlank() && !background.equals("transparent") && !background.equals("none")) {
                return WHITE.contains(background);
            }
            around = around.parent();
        }
        return true;
    }

}
