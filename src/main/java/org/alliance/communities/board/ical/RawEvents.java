package org.alliance.communities.board.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import net.fortuna.ical4j.data.ContentHandler;
import org.alliance.communities.refusal.Refusal;

/**
 * Takes the events out of a file while it is parsed, and nothing else: definitions of time zones, alarms and attached files are
 * never interpreted. Says no as soon as there is too much.
 */
class RawEvents implements ContentHandler {

    private static final int MOST_EVENTS = 2_000;

    /** A calendar has events, which have alarms. */
    private static final int DEEPEST = 4;

    private static final int LONGEST_VALUE = 20_000;

    private static final Set<String> WANTED = Set.of("UID", "DTSTART", "SUMMARY", "LOCATION", "STATUS", "SEQUENCE", "RRULE",
            "RDATE", "EXDATE", "RECURRENCE-ID");

    private final List<RawEvent> events = new ArrayList<>();

    private final Map<String, String> parameters = new HashMap<>();

    private int depth;

    private RawEvent event;

    private String value = "";

    private boolean cancelling;

    List<RawEvent> events() {
        return events;
    }

    /** Whether the file as a whole says that its events do not take place. */
    boolean isCancelling() {
        return cancelling;
    }

    @Override
    public void startComponent(String name) {
        if (++depth > DEEPEST) {
            throw new Refusal("This file has parts within parts within parts, as no calendar has.");
        }
        if (depth == 1 && name.equalsIgnoreCase("VEVENT")) {
            if (events.size() == MOST_EVENTS) {
                throw new Refusal("This calendar has more than 2,000 entries. Please take a file that has only the Board's meetings.");
            }
            event = new RawEvent();
            events.add(event);
        }
    }

    @Override
    public void endComponent(String name) {
        if (--depth == 0) {
            event = null;
        }
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name.toUpperCase(Locale.ROOT), text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1) : text);
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String property) {
        String name = property.toUpperCase(Locale.ROOT);
        if (depth == 0 && name.equals("METHOD")) {
            cancelling = value.equalsIgnoreCase("CANCEL");
        }
        if (depth == 1 && event != null && WANTED.contains(name)) {
            event.add(name, new Field(Map.copyOf(parameters), value.substring(0, Math.min(value.length(), LONGEST_VALUE))));
        }
    }

    @Override
    public void startCalendar() {
        depth = 0;
    }

    @Override
    public void endCalendar() {
        // All that is wanted was taken when its line ended.
    }

}
