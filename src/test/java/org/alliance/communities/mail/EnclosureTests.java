package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.alliance.communities.address.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One file goes with many letters: it is kept once, and each letter goes out and is shown as it was written. */
class EnclosureTests extends MailTest {

    private static final Random RANDOM = new Random(169);

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxCarrier carrier;

    @Autowired
    private LetterWriter writer;

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3, 56, 57, 58, 114, 5_000, 200_000 })
    void letterComesBackByteForByte(int size) throws Exception {
        byte[] file = file(size);
        Letter letter = letter(someone(), new Attachment("packet.pdf", "application/pdf", file),
                new Attachment("note.txt", "text/plain", "small".getBytes()));

        outbox.post(letter);

        OutboundMail kept = outbox.list(1).get(0);
        byte[] written = writer.write(kept.messageId(), letter);
        assertThat(undated(outbox.raw(kept.id()).orElseThrow())).isEqualTo(undated(written));
        if (size > 57) {
            assertThat(stored(kept.id())).isLessThan(written.length - size);
        }
        carrier.run();
        assertThat(withoutReturns(OUT.sentTo(letter.to().value()).get(0)))
            .isEqualTo(withoutReturns(new String(outbox.raw(kept.id()).orElseThrow())));
    }

    @Test
    void fileOfManyLettersIsKeptOnce() {
        byte[] packet = file(10_000);
        long before = files();

        for (int i = 0; i < 7; i++) {
            outbox.post(letter(someone(), new Attachment("packet.pdf", "application/pdf", packet)));
        }

        assertThat(files()).isEqualTo(before + 1);
        carrier.run();
    }

    @Test
    void letterIsKeptWholeWhoseFileIsNotInIt() {
        Attachment text = new Attachment("calendar.ics", "text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes());
        byte[] written = "Subject: other words\r\n\r\nand no file\r\n".getBytes();

        assertThat(Enclosed.in(written, List.of(text))).isEmpty();
        assertThat(Enclosed.in(written, List.of())).isEmpty();
    }

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        RANDOM.nextBytes(file);
        return file;
    }

    private static Letter letter(String to, Attachment... files) {
        return new Letter("packet", new EmailAddress(to), null, "Packet", "See the packet.", null, UUID.randomUUID().toString(),
                null, List.of(), false, false, List.of(files));
    }

    /** The boundary and the date are new whenever a letter is written. */
    private static String undated(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        String boundary = text.replaceAll("(?s).*boundary=\"([^\"]+)\".*", "$1");
        return text.replace(boundary, "boundary").replaceAll("\r\nDate: [^\r]*\r\n", "\r\n");
    }

    private static List<String> withoutReturns(String mail) {
        return Arrays.asList(mail.replace("\r", "").stripTrailing().split("\n"));
    }

    private long stored(long id) {
        return jdbc.sql("select octet_length(raw) from mail_outbound where id = ?").param(id).query(Long.class).single();
    }

    private long files() {
        return jdbc.sql("select count(*) from mail_enclosure").query(Long.class).single();
    }

    private static String someone() {
        return "reader-" + UUID.randomUUID() + "@harbor.example";
    }

}
