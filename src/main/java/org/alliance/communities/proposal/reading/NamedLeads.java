package org.alliance.communities.proposal.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.address.EmailAddress;

/** The addresses in the lines where a mail says who is to lead: on the line of the label, or below it up to an empty line. */
final class NamedLeads {

    private static final Set<String> LABELS = Set.of("lead", "leads", "co lead", "co leads", "community lead", "community leads",
            "proposed lead", "proposed leads", "our lead", "our leads", "the leads", "leaders");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>(),;:\"]{1,64}@[A-Za-z0-9.\\-]{1,255}");

    private static final int LONGEST_LABEL = 40;

    private static final int MOST_LINES = 10;

    private static final int MOST_LEADS = 10;

    private NamedLeads() {
    }

    static List<EmailAddress> in(List<Line> lines) {
        Set<EmailAddress> leads = new LinkedHashSet<>();
        int left = 0;
        for (Line line : lines) {
            left = isLabel(line) ? MOST_LINES : line.isBlank() || !line.isOwn() ? 0 : left - 1;
            if (left > 0) {
                collect(line.text(), leads);
            }
        }
        return leads.stream().limit(MOST_LEADS).toList();
    }

    /** {@code Leads: Kim Ito <k.ito@...>}, {@code **Leads**} or {@code # Leads}. */
    private static boolean isLabel(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        String label = colon < 0 ? text : text.substring(0, colon);
        return line.isOwn() && label.length() <= LONGEST_LABEL && LABELS.contains(Words.plain(label).strip());
    }

    private static void collect(String text, Set<EmailAddress> leads) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            EmailAddress.read(address.group().replaceFirst("\\.+$", "")).ifPresent(leads::add);
        }
    }

}
