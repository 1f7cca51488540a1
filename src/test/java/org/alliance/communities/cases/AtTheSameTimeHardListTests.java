package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes place what has come at the same moment, each in transactions of its own on the same PostgreSQL. */
class AtTheSameTimeHardListTests extends CaseTest {

    private static final int NODES = 2;

    private static final int ROUNDS = 8;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', value = {
        "[3] the same mail read by both nodes, true, DUPLICATE",
        "[5] the same proposal sent twice within a second, false, SORT" })
    void twoMailsAreOneCase(String fact, boolean sameId, Disposition other) {
        for (int round = 0; round < ROUNDS; round++) {
            String title = "Tape archives " + UUID.randomUUID();
            String id = UUID.randomUUID().toString();
            List<Long> ids = IntStream.range(0, NODES).mapToObj(n -> post.waitsAs("From: " + Cases.PROPOSER, "To: " + Post.CHAIR,
                    "Message-ID: <" + (sameId ? id : id + n) + "@harbor.example>", "Received: by node " + n,
                    "Subject: Proposal for a community of practice: " + title, "", Cases.NEED + Cases.ACTIVITIES)).toList();

            atOnce(inbox::placeWaiting);

            List<InboundMail> mails = ids.stream().map(post::found).toList();
            assertThat(mails).as(fact).extracting(InboundMail::disposition)
                .containsExactlyInAnyOrder(Disposition.PROPOSAL, other);
            String number = mails.stream().map(InboundMail::caseNumber).filter(one -> one != null).findFirst().orElseThrow();
            assertThat(proposals.newest(1000)).filteredOn(one -> one.title().equals(title)).singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo(number));
            assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("proposal-review")
                .processInstanceBusinessKey(number).count()).isEqualTo(1);
        }
    }

    @Test
    void proposalsOfOneMomentHaveNumbersOfTheirOwn() {
        List<Long> ids = IntStream.range(0, 10).mapToObj(n -> post.waitsAs("From: " + Cases.PROPOSER, "To: " + Post.CHAIR,
                "Subject: Proposal for a community of practice: " + UUID.randomUUID(), "", Cases.NEED + Cases.ACTIVITIES)).toList();

        atOnce(inbox::placeWaiting);

        assertThat(ids.stream().map(post::found)).allSatisfy(mail -> assertThat(mail.disposition()).as(mail.reason())
            .isEqualTo(Disposition.PROPOSAL)).extracting(InboundMail::caseNumber).doesNotHaveDuplicates();
    }

    @Test
    void repliesOfOneMomentLoseNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = cases.proposalWith(Cases.NEED);
            String to = post.on(number).get(0).replyTo();
            List<Long> ids = Stream.of(Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES).map(part -> post.waitsAs(
                    "From: " + Cases.PROPOSER, "To: " + to, "Subject: Re: your proposal", "", part)).toList();

            atOnce(inbox::placeWaiting);

            assertThat(ids.stream().map(post::found)).extracting(InboundMail::disposition).containsOnly(Disposition.REPLY);
            assertThat(proposals.get(number).parts()).containsKeys(Part.ACTIVITIES, Part.CONTINUATION, Part.RESOURCES);
            assertThat(proposals.get(number).missing()).isEmpty();
        }
    }

    /** [51] Whichever comes first, nothing is lost and nothing decided is edited. */
    @Test
    void replyAtTheMomentOfTheWithdrawalJoinsBeforeOrIsShownToAPerson() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = cases.incompleteProposal();
            long id = post.waitsAs("From: " + Cases.PROPOSER, "To: " + post.on(number).get(0).replyTo(),
                    "Subject: Re: your proposal", "", Cases.RESOURCES);

            atOnce(inbox::placeWaiting, () -> cases.withdrawn(number));
            inbox.placeWaiting();

            boolean joined = post.found(id).disposition() == Disposition.REPLY;
            assertThat(post.found(id).disposition()).isIn(Disposition.REPLY, Disposition.SORT);
            assertThat(proposals.get(number).parts().containsKey(Part.RESOURCES)).isEqualTo(joined);
            assertThat(cases.status(number)).isEqualTo("withdrawn");
        }
    }

    private static void atOnce(Runnable same) {
        atOnce(IntStream.range(0, NODES).mapToObj(n -> same).toArray(Runnable[]::new));
    }

    private static void atOnce(Runnable... each) {
        ExecutorService nodes = Executors.newFixedThreadPool(each.length);
        CyclicBarrier start = new CyclicBarrier(each.length);
        try {
            List<Callable<Void>> tasks = Stream.of(each).map(one -> (Callable<Void>) () -> {
                start.await();
                one.run();
                return null;
            }).toList();
            for (Future<Void> done : nodes.invokeAll(tasks)) {
                done.get();
            }
        }
        catch (Exception failed) {
            throw new AssertionError(failed);
        }
        finally {
            nodes.shutdown();
        }
    }

}
