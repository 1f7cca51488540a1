package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostDeskTests extends MailTest {

    @Autowired
    private PostDesk desk;

    @Autowired
    private MailRecord record;

    @Autowired
    private MailFacts facts;

    private InboundMail unsorted() {
        return placed(mail(uniqueId(), "what is this", "text"));
    }

    private InboundMail quarantined() {
        InboundMail mail = placed(mail(uniqueId(), "poison", "text"));
        IntStream.range(1, Placing.MOST_ATTEMPTS).forEach(attempt -> inbox.placeWaiting());
        return found(mail);
    }

    private InboundMail found(InboundMail mail) {
        return inbox.find(mail.id()).orElseThrow();
    }

    @Test
    void personPlacesOnlyWhatNoRulePlaced() {
        InboundMail open = unsorted();
        InboundMail settled = placed(mail(uniqueId(), "COP-2026-002", "text"));

        desk.place(open.id(), Placement.of(Disposition.PROPOSAL, "Central Staff says so.", "COP-2026-003"), "staff-1",
                "made it a proposal", "It is one.");

        assertThat(found(open).caseNumber()).isEqualTo("COP-2026-003");
        assertThat(record.ofInbound(open.id())).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("staff-1");
            assertThat(line.act()).isEqualTo("made it a proposal");
            assertThat(line.reason()).isEqualTo("It is one.");
            assertThat(line.at()).isNotNull();
        });
        assertThatThrownBy(() -> desk.toSort(settled.id())).isInstanceOf(Refusal.class)
            .hasMessage("This mail has its place already. It names a case.");
        assertThatThrownBy(() -> desk.toSort(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void automaticMailMayStillTurnOutToBeAPersons() {
        InboundMail away = placed(mail(uniqueId(), "away", "text", "Auto-Submitted: auto-replied"));

        desk.place(away.id(), Placement.of(Disposition.REPLY, "A person wrote it.", "COP-2026-004"), "staff-1", "assigned it",
                "");

        assertThat(found(away).disposition()).isEqualTo(Disposition.REPLY);
    }

    @Test
    void discardedMailStaysToBeSortedAndIsSettled() {
        InboundMail mail = unsorted();

        desk.discard(mail.id(), "staff-1", "It is about parking.");

        assertThat(found(mail).disposition()).isEqualTo(Disposition.SORT);
        assertThat(found(mail).reason()).isEqualTo("Not for us, says staff-1: It is about parking.");
        assertThat(facts.ofInbound(mail.id()).discarded()).isTrue();
        assertThatThrownBy(() -> desk.discard(mail.id(), "staff-2", "Parking.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.toSort(mail.id())).isInstanceOf(Refusal.class).hasMessageContaining("says staff-1");
        assertThat(record.ofInbound(mail.id())).hasSize(1);
    }

    @Test
    void quarantinedMailIsTriedAsOftenAsANewOne() {
        InboundMail poison = quarantined();
        assertThat(poison.disposition()).isEqualTo(Disposition.QUARANTINED);

        desk.placeAgain(poison.id(), "staff-1", "The program is new.");

        assertThat(facts.ofInbound(poison.id()).attempts()).isZero();
        inbox.placeWaiting();
        assertThat(found(poison).disposition()).isNull();
        inbox.placeWaiting();
        inbox.placeWaiting();
        assertThat(found(poison).disposition()).isEqualTo(Disposition.QUARANTINED);
    }

    @Test
    void discardedMailPlacedAgainIsOpenAgain() {
        InboundMail mail = unsorted();
        desk.discard(mail.id(), "staff-1", "Spam.");

        desk.placeAgain(mail.id(), "staff-2", "It is no spam.");
        inbox.placeWaiting();

        assertThat(found(mail).reason()).isNotNull().doesNotContain("Spam");
        assertThat(facts.ofInbound(mail.id()).discarded()).isFalse();
        assertThat(record.ofInbound(mail.id())).extracting(MailRecord.Line::act)
            .containsExactly("discarded it", "had it placed again");
    }

    @Test
    void mailOfACaseAndMailThatWaitsAreNotPlacedAgain() {
        InboundMail settled = placed(mail(uniqueId(), "COP-2026-005", "text"));
        long waiting = take(mail(uniqueId(), "COP-2026-006", "text")).get(0);

        assertThatThrownBy(() -> desk.placeAgain(settled.id(), "staff-1", "once more")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.placeAgain(waiting, "staff-1", "once more")).isInstanceOf(Refusal.class)
            .hasMessageContaining("waits to be placed");
        assertThatThrownBy(() -> desk.placeAgain(unsorted().id(), "staff-1", " ")).isInstanceOf(Refusal.class)
            .hasMessageContaining("reason");
    }

    @Test
    void ofTwoPeopleAtOnceOneActsAndTheOtherReadsWhatWasDone() throws Exception {
        InboundMail mail = unsorted();

        List<Throwable> refused = atOnce(
                () -> desk.place(mail.id(), Placement.of(Disposition.REPLY, "Says staff-1.", "COP-2026-007"), "staff-1",
                        "assigned it", "one"),
                () -> desk.discard(mail.id(), "staff-2", "other"));

        assertThat(refused).singleElement().isInstanceOf(Refusal.class);
        assertThat(record.ofInbound(mail.id())).hasSize(1);
    }

    @Test
    void twoClicksOnPlaceAgainAreOne() throws Exception {
        InboundMail mail = quarantined();
        Runnable click = () -> desk.placeAgain(mail.id(), "staff-1", "again");

        assertThat(atOnce(click, click)).singleElement().isInstanceOf(Refusal.class);
        assertThat(record.ofInbound(mail.id())).hasSize(1);
    }

    /** What those failed with that failed. */
    private static List<Throwable> atOnce(Runnable... acts) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        CountDownLatch start = new CountDownLatch(acts.length);
        try {
            List<Callable<Void>> clicks = IntStream.range(0, acts.length).<Callable<Void>>mapToObj(one -> () -> {
                start.countDown();
                start.await();
                acts[one].run();
                return null;
            }).toList();
            return people.invokeAll(clicks).stream().map(PostDeskTests::failure).filter(Objects::nonNull).toList();
        }
        finally {
            people.shutdown();
        }
    }

    private static Throwable failure(Future<Void> act) {
        try {
            act.get();
            return null;
        }
        catch (ExecutionException failure) {
            return failure.getCause();
        }
        catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

}
