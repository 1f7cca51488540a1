package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Two applications on one database do the work of one. */
class TwoNodesTests extends MailTest {

    private static final int LETTERS = 40;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AutowireCapableBeanFactory beans;

    /** Often, because the nodes meet at one letter in one round of five. */
    @RepeatedTest(20)
    void eachLetterGoesOutOnce() {
        List<String> people = IntStream.range(0, LETTERS).mapToObj(number -> UUID.randomUUID() + "@harbor.example").toList();
        people.forEach(to -> outbox.post(new Letter("reminder", new EmailAddress(to), null, "once", "text",
                null, to, null, List.of())));

        atOnce(Stream.generate(() -> beans.createBean(OutboxCarrier.class)).limit(3)
            .map(carrier -> (Runnable) carrier::run).toList());

        assertThat(people).allSatisfy(to -> assertThat(OUT.sentTo(to)).hasSize(1));
    }

    @Test
    void eachMailIsPlacedOnce() {
        List<Long> ids = take(IntStream.range(0, LETTERS).mapToObj(number -> mail(uniqueId(), "COP-1999-001", "" + number))
            .toArray(String[]::new));

        atOnce(Stream.generate(() -> beans.createBean(Placing.class)).limit(3)
            .map(placing -> (Runnable) placing::placeWaiting).toList());

        assertThat(ids).allSatisfy(id -> assertThat(inbox.find(id).orElseThrow().caseNumber()).isEqualTo("COP-1999-001"));
        assertThat(jdbc.sql("select count(*) from mail_inbound where id in (:ids) and attempts <> 1").param("ids", ids)
            .query(Long.class).single()).isZero();
    }

    private static void atOnce(List<Runnable> nodes) {
        nodes.stream().map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);
    }

}
