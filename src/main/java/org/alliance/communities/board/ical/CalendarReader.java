package org.alliance.communities.board.ical;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads calendar files of others, at a cost that is bounded whatever they say. */
@Component
public class CalendarReader {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    private final AllianceTime time;

    private final Clock clock;

    CalendarReader(AllianceTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /**
     * @throws Refusal when it is no calendar file, or too large
     */
    public Reading read(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal("This file is larger than 1 MB. Please take one that has only the Board's meetings.");
        }
        RawEvents found = parsed(file);
        return new Occurrences(time.zone(), clock.instant(), found.isCancelling()).of(found.events());
    }

    private static RawEvents parsed(byte[] file) {
        RawEvents events = new RawEvents();
        try (UnfoldingReader text = new UnfoldingReader(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8), true)) {
            new CalendarParserImpl(true).parse(text, events);
        }
        catch (ParserException wrong) {
            throw wrong.getCause() instanceof Refusal refusal ? refusal
                    : new Refusal("This is no calendar file that can be read: something is wrong near line " + wrong.getLineNo() + ".");
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return events;
    }

}
