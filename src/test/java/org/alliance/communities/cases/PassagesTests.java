package org.alliance.communities.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.Version;
import org.alliance.communities.proposal.reading.Flag;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was only guessed is put before the proposer and a person; every version of a part is kept. */
class PassagesTests extends CaseTest {

    private static final String LETTER = """
            Dear Chair,

            we would like to start a community of practice for people who care for sound archives. Today each library works
            alone, and nobody knows how to play a wire recording.

            We will meet every month on Zoom and write one shared guide.

            Once a year we ask every member whether to go on.

            Kind regards,
            Mika
            """;

    @Autowired
    private PassageDesk passages;

    private Version versionOf(String number, Part part) {
        return passages.of(number).stream().filter(one -> one.part() == part).findFirst().orElseThrow();
    }

    @Test
    void letterWithoutHeadingsIsAProposalWhosePassagesItsWriterIsAskedToCheck() {
        String number = cases.proposalWith(LETTER);

        assertThat(proposals.get(number).parts()).containsOnlyKeys(Part.NEED, Part.ACTIVITIES, Part.CONTINUATION);
        assertThat(proposals.get(number).parts().values()).noneMatch(Passage::confirmed).allMatch(Passage::complete);
        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        assertThat(post.on(number, "acknowledgement").get(0).body()).contains("took these passages", "> Statement of need",
                "> Once a year we ask every member whether to go on.", "correct us");
        assertThat(post.on(number, "missing-parts").get(0).body()).contains("- " + Part.RESOURCES.title(), "> Statement of need");
    }

    @Test
    void confirmedPassageIsConfirmedForGoodAndOnRecord() {
        String number = cases.proposalWith(LETTER);
        Version need = versionOf(number, Part.NEED);

        passages.confirm(number, need.id(), "staff-1");

        assertThat(proposals.get(number).parts().get(Part.NEED).confirmed()).isTrue();
        assertThat(versionOf(number, Part.NEED).judgedBy()).isEqualTo("staff-1");
        assertThat(cases.record(number)).anyMatch(line -> line.startsWith("confirmed the passage of mail " + need.mail())
                && line.endsWith("as Statement of need"));
        assertThatThrownBy(() -> passages.reject(number, need.id(), "chair")).isInstanceOf(Refusal.class)
            .hasMessage("This passage was confirmed already.");
    }

    @Test
    void rejectedPassageIsKeptCountsNoMoreAndIsAskedFor() {
        String number = cases.proposalWith(LETTER);

        passages.reject(number, versionOf(number, Part.CONTINUATION).id(), "chair");

        assertThat(proposals.get(number).parts()).doesNotContainKey(Part.CONTINUATION);
        assertThat(proposals.get(number).missing()).containsExactly(Part.CONTINUATION, Part.RESOURCES);
        assertThat(versionOf(number, Part.CONTINUATION).rejected()).isTrue();
        assertThat(post.on(number, "missing-parts")).hasSize(2).last().satisfies(letter -> assertThat(letter.body())
            .contains("- " + Part.CONTINUATION.title(), "- " + Part.RESOURCES.title()));
    }

    @Test
    void proposalThatWasCompleteIsAskedAgainForARejectedPassage() {
        String number = cases.proposalWith(LETTER.replace("Kind regards", "We need nothing beyond the standard support.\n\nKind regards"));
        assertThat(proposals.get(number).missing()).isEmpty();

        passages.reject(number, versionOf(number, Part.RESOURCES).id(), "staff-2");

        assertThat(cases.status(number)).isEqualTo("incomplete");
        assertThat(post.on(number, "missing-parts")).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("- " + Part.RESOURCES.title()).doesNotContain("- " + Part.NEED.title()));
    }

    @Test
    void textUnderItsOwnHeadingNeedsNoJudgement() {
        String number = cases.completeProposal();
        long need = versionOf(number, Part.NEED).id();

        assertThatThrownBy(() -> passages.reject(number, need, "staff-1")).isInstanceOf(Refusal.class)
            .hasMessageContaining("under its own heading");
        assertThatThrownBy(() -> passages.confirm(number, -1, "staff-1")).isInstanceOf(Refusal.class)
            .hasMessageContaining("no such passage");
    }

    @Test
    void passageOfAWithdrawnProposalIsNoLongerJudged() {
        String number = cases.proposalWith(LETTER);
        long need = versionOf(number, Part.NEED).id();
        cases.withdrawn(number);

        assertThatThrownBy(() -> passages.confirm(number, need, "staff-1")).isInstanceOf(Refusal.class)
            .hasMessageContaining("withdrawn already");
    }

    @Test
    void ofTwoVersionsTheLaterSentCountsEvenWhenItWasReadFirstAndBothAreKept() {
        String number = cases.incompleteProposal();
        Instant now = Instant.now();
        String address = post.on(number).get(0).replyTo();

        InboundMail later = post.arrives(Cases.PROPOSER, address, "Re: your proposal", "Additional resources\nOne scanner.", now);
        InboundMail earlier = post.arrives(Cases.PROPOSER, address, "Re: your proposal", "Additional resources\nTwo scanners.",
                now.minusSeconds(1));

        assertThat(proposals.get(number).parts().get(Part.RESOURCES).text()).isEqualTo("One scanner.");
        List<Version> versions = passages.of(number).stream().filter(one -> one.part() == Part.RESOURCES).toList();
        assertThat(versions).extracting(Version::mail).containsExactly(later.id(), earlier.id());
        assertThat(versions).extracting(Version::counts).containsExactly(true, false);
    }

    @Test
    void neitherAGuessNorAPlaceholderReplacesAnAnswer() {
        String number = cases.completeProposal();

        cases.reply(number, Cases.PROPOSER, "By the way, we will meet in Salem and hold a workshop there.");
        cases.reply(number, Cases.PROPOSER, "Additional resources\nTBD\n");

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(proposals.get(number).parts().get(Part.ACTIVITIES).text()).startsWith("Four calls a year");
        assertThat(passages.of(number)).filteredOn(one -> one.part() == Part.ACTIVITIES).hasSize(2);
    }

    @Test
    void replyWithoutAHeadingAnswersTheOnlyQuestionUnlessItOnlyThanksOrPromises() {
        String number = cases.incompleteProposal();
        String letter = post.on(number, "missing-parts").get(0).body();

        cases.reply(number, Cases.PROPOSER, "Thanks, I will write soon.\n\nFrom: Communities\nSent: Monday, 2 November 2026\nTo: Mika\n"
                + "Subject: Your proposal\n\n" + letter);
        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        cases.reply(number, Cases.PROPOSER, "Two scanners, please.\n\nOn Mon, 2 Nov 2026 Communities wrote:\n> " + letter.replace("\n", "\n> "));

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(proposals.get(number).parts().get(Part.RESOURCES)).isEqualTo(
                new Passage("Two scanners, please.", "body of a reply", true, false));
    }

    /** Outlook marks no line of it, and whoever answers between the lines or sends too early writes nothing above it. */
    @Test
    void ourLetterSentBackWithNothingAboveItBringsTheAnswersInItAlone() {
        String number = cases.incompleteProposal();
        Map<Part, Passage> before = proposals.get(number).parts();
        String header = "From: Communities\nSent: Monday, 2 November 2026 10:00\nTo: Mika\nSubject: Your proposal\n\n";
        String letter = post.on(number, "missing-parts").get(0).body();

        cases.reply(number, Cases.PROPOSER, header + letter);
        assertThat(proposals.get(number).parts()).isEqualTo(before);
        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        cases.reply(number, Cases.PROPOSER, header + letter.replace("- Resources beyond the standard support\n",
                "- Resources beyond the standard support\nTwo scanners, please.\n"));

        assertThat(proposals.get(number).parts().get(Part.RESOURCES).text()).isEqualTo("Two scanners, please.");
        assertThat(proposals.get(number).parts()).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }

    @Test
    void linkInThePlaceOfAProposalIsFlaggedAndItsTextAskedFor() {
        String number = cases.proposalWith("Hello,\n\nhere is our proposal: https://docs.google.com/document/d/maps/edit\n\nMika");

        assertThat(proposals.get(number).flags())
            .containsExactly(new Flag("", Flag.ONLY_LINKED, "https://docs.google.com/document/d/maps/edit"));
        assertThat(proposals.get(number).missing()).hasSize(4);
        assertThat(post.on(number, "missing-parts").get(0).body()).contains("https://docs.google.com/document/d/maps/edit",
                "copy the text from there");
    }

    @Test
    void expressionsOfASenderStayTextWhereverTheyGo() {
        String trap = "${7*7} #{execution.setVariable('x',1)} [[${T(java.lang.Runtime).getRuntime()}]] <#assign x=1> {{7*7}} %s %n "
                + "<script>alert(1)</script>";
        InboundMail mail = post.arrives("\"${7*7} #{1}\" <" + Cases.PROPOSER + ">", Post.CHAIR,
                "Proposal for a community of practice: " + trap,
                "Statement of need\n" + trap + "\n\nActivities\n" + trap + "\n\nBudget\n" + trap + "\n");

        assertThat(mail.disposition()).isEqualTo(Disposition.PROPOSAL);
        String number = mail.caseNumber();
        assertThat(proposals.get(number).title()).isEqualTo(trap);
        assertThat(proposals.get(number).parts().values()).extracting(Passage::text).contains(trap).allMatch(trap::equals);
        String letter = post.on(number, "missing-parts").get(0).body();
        assertThat(letter.replace("\n> ", " ")).contains(" " + trap).contains("proposal \"" + trap + "\"");
        // What a mail program breaks off a longer line has no mark, and comes back as an answer.
        assertThat(letter.lines().filter(line -> line.startsWith(">"))).allMatch(line -> line.length() <= 72);
        assertThat(jdbc.sql("select coalesce(string_agg(concat(name_, text_, text2_), ' '), '') from act_ru_variable where proc_inst_id_ in "
                + "(select proc_inst_id_ from act_ru_execution where business_key_ = ?)").param(number).query(String.class).single())
            .doesNotContain("7*7", "assign", "script");
    }

    @Test
    void questionThanksAndSpamStartNoCaseAndAreNotLost() {
        long cases = proposals.newest(10_000).size();

        for (String text : List.of("Thank you for the quick answer!", "How do I start a community of practice?",
                "Limited time: start your own online community on our platform. Unsubscribe here.", "Please ignore my last mail.")) {
            InboundMail mail = post.arrives(Cases.PROPOSER, Post.CHAIR, "Hello", text);

            assertThat(mail.disposition()).as(text).isEqualTo(Disposition.SORT);
            assertThat(steps.open("mail-" + mail.id())).containsExactly("sort-mail");
        }
        assertThat(proposals.newest(10_000)).hasSize((int) cases);
    }

}
