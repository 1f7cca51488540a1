package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever forwards a proposal proposes it. What the forwarded mail says about its author proves nothing. */
class ForwardedHardListTests extends CaseTest {

    private static final String FORWARDER = "c.oyama@harbor.example";

    private static final String STRANGER = "sly@stranger.example";

    private static final String AUTHOR = "council-1@harbor.example";

    private static final String TEXT = Cases.NEED + Cases.ACTIVITIES + Cases.CONTINUATION;

    private static final AtomicInteger RUNNING = new AtomicInteger();

    private static final String PLAIN = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n";

    private static String asMessage(String inner) {
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n--cut\nContent-Type: text/plain\n\n"
                + "For your attention.\n\n--cut\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n" + inner
                + "\n--cut--\n";
    }

    private static String original(String author) {
        return "From: Ruth Lindqvist <" + author + ">\nTo: " + FORWARDER + "\nSubject: Proposal for a community of practice\n"
                + "Message-ID: <the-original@harbor.example>\nAuthentication-Results: mx.alliance.example; dmarc=pass\n";
    }

    static Stream<Arguments> mails() {
        String headers = "From: Ruth Lindqvist <" + AUTHOR + ">\nDate: Mon, 2 Nov 2026 09:00\nSubject: Our proposal\nTo: "
                + FORWARDER + "\n\n";
        return Stream.of(
            arguments("[40] inline, as Gmail does it", FORWARDER,
                PLAIN + "FYI\n\n---------- Forwarded message ---------\n" + headers + TEXT, true),
            arguments("[40] inline, as Apple Mail does it", FORWARDER,
                PLAIN + "See below.\n\nBegin forwarded message:\n\n" + (headers + TEXT).lines().map(line -> "> " + line).collect(Collectors.joining("\n")), true),
            arguments("[40] inline, with nothing of the forwarder's own", FORWARDER,
                PLAIN + "---------- Forwarded message ---------\n" + headers + TEXT, true),
            arguments("[40] as message/rfc822", FORWARDER, asMessage(original(AUTHOR) + PLAIN + TEXT), true),
            arguments("[40] as message/rfc822, the inner mail of a stranger", FORWARDER,
                asMessage(original(STRANGER) + PLAIN + TEXT), true),
            arguments("[40] by a stranger, inline", STRANGER,
                PLAIN + "FYI\n\n---------- Forwarded message ---------\n" + headers + TEXT, false),
            arguments("[40] by a stranger, as message/rfc822", STRANGER, asMessage(original(AUTHOR) + PLAIN + TEXT), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void forwardedProposal(String fact, String forwarder, String content, boolean begins) {
        InboundMail mail = post.arrivesAs("From: " + forwarder, "To: " + Post.CHAIR,
                "Subject: Fwd: Proposal for a community of practice: photographs " + RUNNING.incrementAndGet(), content);
        time.settle();

        assertThat(mail.sender()).isEqualTo(forwarder);
        if (!begins) {
            assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
            assertThat(mail.reason()).contains("not known as somebody who may propose");
            return;
        }
        assertThat(mail.disposition()).as(mail.reason()).isEqualTo(Disposition.PROPOSAL);
        assertThat(proposals.get(mail.caseNumber()).proposer().value()).isEqualTo(forwarder);
        assertThat(proposals.get(mail.caseNumber()).parts()).containsKeys(Part.NEED, Part.ACTIVITIES, Part.CONTINUATION);
        assertThat(post.on(mail.caseNumber()).stream().map(Post.Written::to).collect(Collectors.toSet()))
            .isNotEmpty().doesNotContain(AUTHOR, STRANGER);
    }

}
