package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the second of two mails that are, or only seem, the same proposal. */
class SentAgainHardListTests extends CaseTest {

    private static final String COLLEAGUE = "Chi Oyama <c.oyama@harbor.example>";

    private static final AtomicInteger RUNNING = new AtomicInteger();

    private static final String TEXT = Cases.NEED + Cases.ACTIVITIES + Cases.CONTINUATION;

    /** A proposal of Mika's, and the same mail in other forms. */
    record First(String title, String id) {

        static First any() {
            return new First("Film archives " + RUNNING.incrementAndGet(), "<" + UUID.randomUUID() + "@harbor.example>");
        }

        String mail() {
            return mail(id, TEXT);
        }

        String mail(String messageId, String text, String... headers) {
            return letter("Mika Stone <" + Cases.PROPOSER + ">", messageId, subject(), text, headers);
        }

        String letter(String from, String messageId, String subject, String text, String... headers) {
            return String.join("\n", headers) + (headers.length == 0 ? "" : "\n") + "From: " + from
                    + (messageId.isEmpty() ? "" : "\nMessage-ID: " + messageId) + "\nSubject: " + subject
                    + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + text;
        }

        String subject() {
            return "Proposal for a community of practice: " + title;
        }

        static String newId() {
            return "<" + UUID.randomUUID() + "@harbor.example>";
        }

    }

    private static Arguments row(String fact, Function<First, String> first, Function<First, String> second,
            Disposition disposition, boolean pointsBack) {
        return arguments(fact, first, second, disposition, pointsBack);
    }

    private static Arguments doubtful(String fact, Function<First, String> second) {
        return row(fact, First::mail, second, Disposition.SORT, true);
    }

    static Stream<Arguments> mails() {
        return Stream.of(
            row("[4] in To and Cc, on two ways", First::mail,
                first -> first.mail(first.id(), TEXT, "Received: from list.alliance.example by mx2", "Delivered-To: chair@x.example"),
                Disposition.DUPLICATE, true),
            doubtful("[4] in To and Cc, and one way adds a warning",
                first -> first.mail(first.id(), "[External mail: take care]\n\n" + TEXT)),
            doubtful("[5] sent once more by hand", first -> first.mail(First.newId(), TEXT)),
            doubtful("[5] sent once more, wrapped otherwise, with a greeting",
                first -> first.mail(First.newId(), "Dear Avery, did you get this?\n\n" + TEXT.replace(" and ", "\nand "))),
            doubtful("[5] sent once more with Fwd: in the subject",
                first -> first.letter(Cases.PROPOSER, First.newId(), "Fwd: " + first.subject(), TEXT)),
            doubtful("[5] a colleague sends it for safety's sake",
                first -> first.letter(COLLEAGUE, First.newId(), first.subject(), TEXT)),
            doubtful("[40] a colleague forwards it",
                first -> first.letter(COLLEAGUE, First.newId(), "WG: " + first.subject(), "FYI\n\n---------- Forwarded message ---------\n"
                    + "From: Mika Stone <" + Cases.PROPOSER + ">\nDate: Mon, 2 Nov 2026\nSubject: " + first.subject() + "\nTo: "
                    + Post.CHAIR + "\n\n" + TEXT)),
            row("[5] the same text about something else is another proposal", First::mail,
                first -> First.any().mail(), Disposition.PROPOSAL, false),
            row("[5] the same title over another text is another proposal", First::mail,
                first -> first.mail(First.newId(), Cases.NEED + """
                    Planned activities and intended impacts
                    We lend projectors to schools, teach projection on Saturdays, and show one restored film a month in town.

                    Criteria for the annual determination
                    Each January the schools tell us how many classes came. With fewer than ten classes in a year, we end.
                    """), Disposition.PROPOSAL, false),
            row("[6] without Message-ID, the same bytes twice", first -> first.mail("", TEXT), first -> first.mail("", TEXT),
                Disposition.DUPLICATE, true),
            row("[6] two proposals without Message-ID in the same second", first -> first.mail("", TEXT),
                first -> First.any().mail("", TEXT), Disposition.PROPOSAL, false),
            row("[6] the same word without Message-ID, to two cases",
                first -> first.mail("", "None.").replace("Proposal for a", "Re: your"),
                first -> "Cc: ann@orchard.example\n" + first.mail("", "None.").replace("Proposal for a", "Re: your"),
                Disposition.SORT, false),
            doubtful("[6] the same proposal without Message-ID, a day later",
                first -> first.mail("", TEXT, "Date: Mon, 2 Nov 2026 09:00:00 +0000")),
            doubtful("[7] the same Message-ID over another text", first -> first.mail(first.id(), "We have no need of anything.")),
            doubtful("[7] a proposal under the id of another", first -> First.any().mail(first.id(), TEXT)),
            row("[7] an id that a stranger has used before keeps nobody's proposal out of sight",
                first -> first.letter("sly@stranger.example", first.id(), "Hello", "Buy now."), First::mail,
                Disposition.SORT, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void second(String fact, Function<First, String> one, Function<First, String> another, Disposition disposition,
            boolean pointsBack) {
        First first = First.any();
        InboundMail original = post.arrivesAs("To: " + Post.CHAIR, one.apply(first));
        time.settle();
        int before = proposals.newest(1000).size();
        long letters = post.count();

        InboundMail second = post.arrivesAs("To: " + Post.CHAIR, another.apply(first));

        assertThat(second.disposition()).as(second.reason()).isEqualTo(disposition);
        assertThat(second.duplicateOf()).isEqualTo(pointsBack ? original.id() : null);
        boolean began = disposition == Disposition.PROPOSAL;
        assertThat(second.caseNumber() != null).isEqualTo(began);
        assertThat(proposals.newest(1000)).hasSize(before + (began ? 1 : 0));
        time.settle();
        assertThat(post.count() > letters).as("letters").isEqualTo(began);
        assertThat(steps.open("mail-" + second.id())).hasSize(disposition == Disposition.SORT ? 1 : 0);
    }

}
