package org.alliance.communities.board.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries as a calendar file to subscribe to. The same entries make the same bytes. */
public final class CalendarFile {

    private static final Duration REFRESH = Duration.ofHours(1);

    /** The library folds by letters and the standard counts bytes, of which a letter takes three at most. */
    private static final int WIDE_LETTERS = FoldingWriter.MAX_FOLD_LENGTH / 3;

    private CalendarFile() {
    }

    /**
     * @param name of the calendar, for who subscribes to it
     */
    public static byte[] of(String name, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Alliance//Communities//EN"));
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        entries.forEach(entry -> calendar.add(event(entry)));
        return bytes(calendar);
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(line(entry.uid())));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(entry.start() == null ? new DtStart<>(new ParameterList(List.of(Value.DATE)), entry.day())
                : new DtStart<>(entry.start()));
        if (entry.end() != null) {
            event.add(new DtEnd<>(entry.end()));
        }
        event.add(new Summary(line(entry.summary())));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(entry.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        if (!entry.place().isBlank()) {
            event.add(new Location(line(entry.place())));
        }
        if (entry.page() != null) {
            event.add(new Url(entry.page()));
        }
        return event;
    }

    /** The library escapes what has a meaning, but lets through what a line cannot have. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static byte[] bytes(Calendar calendar) {
        boolean wide = calendar.toString().chars().anyMatch(letter -> letter > 0x7f);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, wide ? WIDE_LETTERS : FoldingWriter.REDUCED_FOLD_LENGTH).output(calendar, text);
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

}
