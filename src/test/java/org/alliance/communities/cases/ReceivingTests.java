package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clauses A4 to A9: a proposal comes in by mail, is acknowledged and completed. */
class ReceivingTests extends CaseTest {

    @Autowired
    private AllianceTime wall;

    @Test
    void receiptIsAcknowledgedToTheProposerWithNumberAndReviewLimit() {
        String number = cases.completeProposal();

        assertThat(post.on(number, "acknowledgement")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(Cases.PROPOSER);
            assertThat(letter.body()).contains(number, wall.show(calendar.second().start()));
            assertThat(letter.replyTo()).matches("communities\\+[a-z0-9]{20,30}@alliance\\.example");
        });
    }

    @Test
    void clockStartsAtTheReceiptAndNotWhenTheMailIsRead() {
        Instant stamp = Instant.now().minusSeconds(2);
        time.passes(Duration.ofDays(5));

        InboundMail mail = post.arrives("Ann <ann@orchard.example>", Post.CHAIR,
                "Proposal for a community of practice: maps",
                Cases.NEED + Cases.ACTIVITIES, stamp);

        assertThat(proposals.get(mail.caseNumber()).receivedAt()).isBefore(time.now().minus(Duration.ofDays(4)));
    }

    @Test
    void completeProposalIsAskedForNothing() {
        String number = cases.completeProposal();

        time.passes(Duration.ofDays(15));

        assertThat(cases.status(number)).isEqualTo("in-review");
        assertThat(post.on(number)).extracting(Post.Written::kind).containsExactly("acknowledgement");
    }

    @Test
    void missingPartsAreAskedForWhileTheConsultationGoesOn() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);

        assertThat(cases.status(number)).isEqualTo("incomplete");
        assertThat(post.on(number, "missing-parts")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(Cases.PROPOSER);
            assertThat(letter.body()).contains("- " + Part.CONTINUATION.title(), "- " + Part.RESOURCES.title())
                .contains("> Six of our libraries hold tapes").doesNotContain("- " + Part.NEED.title());
        });
        assertThat(steps.open(number)).containsExactly("consult-central-staff", "consult-executive-director");
    }

    @Test
    void replyOfTheProposerBringsThePartAndEndsTheReminders() {
        String number = cases.incompleteProposal();

        InboundMail reply = cases.reply(number, Cases.PROPOSER, Cases.RESOURCES);

        assertThat(reply.disposition()).isEqualTo(Disposition.REPLY);
        assertThat(reply.caseNumber()).isEqualTo(number);
        Proposal proposal = proposals.get(number);
        assertThat(proposal.missing()).isEmpty();
        assertThat(proposal.parts().get(Part.RESOURCES).text()).contains("None beyond the standard support");
        assertThat(cases.status(number)).isEqualTo("in-review");
        time.passes(Duration.ofDays(15));
        assertThat(post.on(number, "reminder")).isEmpty();
    }

    @Test
    void proposerIsAskedAgainForWhatIsStillMissing() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);

        cases.reply(number, Cases.PROPOSER, Cases.RESOURCES);

        assertThat(post.on(number, "missing-parts")).hasSize(2);
        assertThat(post.on(number, "missing-parts").get(1).body()).contains("- " + Part.CONTINUATION.title())
            .doesNotContain("- " + Part.RESOURCES.title());
    }

    @Test
    void proposerIsAskedAgainWhenTheReplyBringsOnlySomethingElse() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);

        cases.reply(number, Cases.PROPOSER, "Additional resources\nTBD\n");

        assertThat(proposals.get(number).missing()).containsExactlyInAnyOrder(Part.CONTINUATION, Part.RESOURCES);
        assertThat(post.on(number, "missing-parts")).hasSize(2);
    }

    @Test
    void proposerIsRemindedEachWeekButAtMostThreeTimes() {
        String number = cases.incompleteProposal();

        time.passes(Duration.ofDays(8));
        assertThat(post.on(number, "reminder", Cases.PROPOSER)).hasSize(1);
        time.passes(Duration.ofDays(7));
        assertThat(post.on(number, "reminder", Cases.PROPOSER)).hasSize(2);
        time.passes(Duration.ofDays(60));
        assertThat(post.on(number, "reminder", Cases.PROPOSER)).hasSize(3);
    }

    @Test
    void rightAddressFromAnotherSenderIsShownToAPersonAndChangesNothing() {
        String number = cases.incompleteProposal();

        InboundMail mail = cases.reply(number, "other@harbor.example", Cases.RESOURCES);

        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        assertThat(steps.open("mail-" + mail.id())).containsExactly("sort-mail");
    }

    @Test
    void rightSenderWithAWrongAddressIsShownToAPersonAndChangesNothing() {
        String number = cases.incompleteProposal();

        InboundMail mail = post.arrives(Cases.PROPOSER, "communities+wrong@alliance.example", "Re: your proposal",
                Cases.RESOURCES);

        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        assertThat(steps.open("mail-" + mail.id())).containsExactly("sort-mail");
    }

}
