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

    private Visibility() {
    }

    /** @param onWhite whether the element stands on a white ground, as {@link #isOnWhite} says */
    static boolean isHidden(Element element, Style style, boolean onWhite) {
        if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        boolean gone = style.is("display", "none") || style.is("visibility", "hidden") || style.is("visibility", "collapse")
                || style.is("mso-hide", "all");
        boolean tiny = NOTHING.contains(style.value("font-size")) || NOTHING.contains(style.value("opacity"));
        boolean squeezed = style.is("overflow", "hidden")
                && (NOTHING.contains(style.value("max-height")) || NOTHING.contains(style.value("height")));
        return gone || tiny || squeezed || onWhite && WHITE.contains(color(element, style));
    }

    private static String color(Element element, Style style) {
        String named = element.normalName().equals("font") ? element.attr("color").strip().toLowerCase(Locale.ROOT) : "";
        return style.value("color").isEmpty() ? named : style.value("color");
    }

    /**
     * White letters are common on coloured bars: the nearest background counts.
     *
     * @param aroundIt whether what is around the element is white; a page is by itself
     */
    static boolean isOnWhite(Element element, Style style, boolean aroundIt) {
        String background = style.value("background-color") + style.value("background") + style.value("background-image")
                + element.attr("bgcolor").toLowerCase(Locale.ROOT) + element.attr("background");
        boolean seeThrough = background.isBlank() || background.equals("transparent") || background.equals("none");
        return seeThrough ? aroundIt : WHITE.contains(background);
    }

}
