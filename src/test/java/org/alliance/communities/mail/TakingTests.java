package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class TakingTests extends MailTest {

    private static final Instant DATE = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void bytesStayAsTheyWere() {
        byte[] raw = IntStream.range(0, 256).collect(ByteArrayOutputStream::new,
                ByteArrayOutputStream::write, (one, other) -> { }).toByteArray();

        inbox.take("bytes", 1, 1, Instant.now(), raw);

        long id = inbox.list(1).get(0).id();
        assertThat(inbox.raw(id)).hasValue(raw);
        inbox.placeWaiting();
    }

    @Test
    void mailSeenAgainAddsNothing() {
        byte[] raw = mail(uniqueId(), "seen again", "text").getBytes(StandardCharsets.UTF_8);

        assertThat(inbox.take("again", 7, 1, Instant.now(), raw)).isTrue();
        assertThat(inbox.take("again", 7, 1, Instant.now(), raw)).isFalse();
        assertThat(inbox.lastTaken("again", 7)).isEqualTo(1);
        assertThat(inbox.notTaken("again", 7, List.of(2L, 1L, 3L))).containsExactly(2L, 3L);
        assertThat(inbox.lastTaken("again", 8)).isZero();
    }

    @Test
    void copiesMovedTogetherStayTheMailsTheyWere() {
        byte[] raw = mail(uniqueId(), "two copies", "text").getBytes(StandardCharsets.UTF_8);
        inbox.take("from", 1, List.of(new RawMail(1, DATE, raw), new RawMail(2, DATE, raw)));
        List<Long> before = newest(2);

        int fresh = inbox.take("to", 1, List.of(new RawMail(7, DATE, raw), new RawMail(8, DATE, raw)));

        assertThat(fresh).isZero();
        assertThat(newest(2)).isEqualTo(before);
        assertThat(inbox.notTaken("to", 1, List.of(7L, 8L))).isEmpty();
        inbox.placeWaiting();
    }

    @Test
    void whatIsMoreThanTheMovedCopiesIsFresh() {
        byte[] raw = mail(uniqueId(), "one copy", "text").getBytes(StandardCharsets.UTF_8);
        byte[] other = mail(uniqueId(), "another", "text").getBytes(StandardCharsets.UTF_8);
        inbox.take("from", 2, List.of(new RawMail(1, DATE, raw), new RawMail(2, DATE, raw)));

        int fresh = inbox.take("to", 2, List.of(new RawMail(3, DATE, raw), new RawMail(4, DATE, other),
                new RawMail(5, DATE, raw), new RawMail(6, DATE, raw), new RawMail(7, DATE.plusSeconds(1), raw)));

        assertThat(fresh).isEqualTo(3);
        inbox.placeWaiting();
    }

    @Test
    void nothingOfABatchIsKeptWhenOneOfItFails() {
        byte[] raw = mail(uniqueId(), "all or none", "text").getBytes(StandardCharsets.UTF_8);
        List<RawMail> batch = List.of(new RawMail(1, DATE, raw), new RawMail(2, null, raw, "nobody can store \0 in a text"));

        assertThatThrownBy(() -> inbox.take("broken", 1, batch)).isInstanceOf(DataAccessException.class);

        assertThat(inbox.notTaken("broken", 1, List.of(1L, 2L))).containsExactly(1L, 2L);
    }

    private List<Long> newest(int many) {
        return inbox.list(many).stream().map(InboundMail::id).toList();
    }

}
