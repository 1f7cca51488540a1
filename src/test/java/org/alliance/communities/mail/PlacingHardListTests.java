package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not happen between our database and a mail's place. */
@ExtendWith(OutputCaptureExtension.class)
class PlacingHardListTests extends MailTest {

    @Autowired
    private Placing placing;

    private interface Happening {

        void to(PlacingHardListTests test, CapturedOutput log);

    }

    static Stream<Arguments> happenings() {
        return Stream.of(
                row("[3] two nodes place at once", (test, log) -> test.twoNodesPlace()),
                row("[11] the first mail is poison", (test, log) -> test.poison("poison", log)),
                row("[12] the first mail exhausts the heap", (test, log) -> test.poison("exhausts the heap", log)),
                row("[12] the first mail exhausts the stack", (test, log) -> test.poison("exhausts the stack", log)),
                row("[12] the first mail ends the application", (test, log) -> test.killed()),
                row("[12] an attempt is committed before the mail is opened", (test, log) -> test.counted()),
                row("[15] the engine takes nothing", (test, log) -> test.engineIsAway()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("happenings")
    void everyMailFindsItsPlace(String name, Happening happening, CapturedOutput log) {
        happening.to(this, log);
    }

    @AfterEach
    void placeWhatIsLeft() {
        threeTimes();
    }

    private void twoNodesPlace() {
        List<Long> ids = take(IntStream.range(0, 60).mapToObj(number -> mail(uniqueId(), "sort", "" + number))
            .toArray(String[]::new));
        Stream.of(1, 2, 3).map(node -> CompletableFuture.runAsync(placing::placeWaiting)).toList()
            .forEach(CompletableFuture::join);

        assertThat(ids).allSatisfy(id -> {
            assertThat(inbox.find(id).orElseThrow().disposition()).isEqualTo(Disposition.SORT);
            assertThat(attempts(id)).isEqualTo(1);
        });
    }

    private void poison(String subject, CapturedOutput log) {
        List<Long> ids = take(mail(uniqueId(), subject, "text"), mail(uniqueId(), "COP-2026-004", "text"));

        inbox.placeWaiting();
        assertThat(inbox.find(ids.get(0)).orElseThrow().disposition()).isNull();
        assertThat(inbox.find(ids.get(1)).orElseThrow().caseNumber()).isEqualTo("COP-2026-004");

        threeTimes();
        assertThat(inbox.find(ids.get(0)).orElseThrow().disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(attempts(ids.get(0))).isEqualTo(Placing.MOST_ATTEMPTS);
        assertThat(log.getOut()).containsPattern("ERROR .*Mail " + ids.get(0) + " is in quarantine");
    }

    private void killed() {
        List<Long> ids = take(mail(uniqueId(), "COP-2026-005", "text"), mail(uniqueId(), "COP-2026-006", "text"));
        jdbc.sql("update mail_inbound set attempts = 3 where id = :id").param("id", ids.get(0)).update();

        inbox.placeWaiting();

        assertThat(inbox.find(ids.get(0)).orElseThrow().reason()).contains("ended the application");
        assertThat(inbox.find(ids.get(1)).orElseThrow().caseNumber()).isEqualTo("COP-2026-006");
    }

    private void counted() {
        assertThat(placed(mail(uniqueId(), "counted", "text")).reason()).isEqualTo("attempts: 1");
    }

    private void engineIsAway() {
        long id = take(mail(uniqueId(), "needs the engine", "text")).get(0);
        jdbc.sql("""
                create function engine_away() returns trigger language plpgsql as
                $$ begin raise exception 'the engine is away' using errcode = 'admin_shutdown'; end $$
                """).update();
        jdbc.sql("create trigger engine_away before insert on act_ru_execution execute function engine_away()").update();
        try {
            IntStream.range(0, 5).forEach(
                    attempt -> assertThatThrownBy(inbox::placeWaiting).isInstanceOf(RuntimeException.class));
            assertThat(inbox.find(id).orElseThrow().disposition()).isNull();
        }
        finally {
            jdbc.sql("drop function engine_away() cascade").update();
        }
        inbox.placeWaiting();

        assertThat(inbox.find(id).orElseThrow().disposition()).isEqualTo(Disposition.SORT);
        assertThat(attempts(id)).isEqualTo(1);
    }

    private int attempts(long id) {
        return jdbc.sql("select attempts from mail_inbound where id = :id").param("id", id).query(Integer.class).single();
    }

    private void threeTimes() {
        IntStream.range(0, Placing.MOST_ATTEMPTS).forEach(attempt -> inbox.placeWaiting());
    }

    private static Arguments row(String name, Happening happening) {
        return Arguments.of(name, happening);
    }

}
