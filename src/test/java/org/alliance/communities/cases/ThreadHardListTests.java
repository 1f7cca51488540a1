package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a mail with the missing part may, or may only seem to, belong to a case. */
class ThreadHardListTests extends CaseTest {

    private static final String COLLEAGUE = "c.oyama@harbor.example";

    private static final String LEAD = "k.ito@summit.example";

    private static final String OUTSIDE_LEAD = "kim@private.example";

    private static final String STRANGER = "sly@stranger.example";

    /** What can be known about a case from its letters. */
    record Known(String number, String replyTo, String root, String letter, String firstMail, String title) {

        String proposer(String... headers) {
            return from(Cases.PROPOSER, headers);
        }

        String from(String sender, String... headers) {
            return Stream.concat(Stream.of("From: " + sender, "Message-ID: <" + UUID.randomUUID() + "@mail.example>"),
                    Stream.of(headers)).collect(Collectors.joining("\n")) + "\n\n" + Cases.RESOURCES;
        }

        String withText(String text, String... headers) {
            return proposer(headers).replace(Cases.RESOURCES, text);
        }

    }

    private Known incompleteCase() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION,
                "Leads\nKim Ito <" + LEAD + ">, " + OUTSIDE_LEAD);
        time.settle();
        return jdbc.sql("""
                select o.reply_to, o.references_ids[1] as root, o.message_id, i.message_id as first_mail
                  from mail_outbound o join mail_inbound i on i.case_number = o.case_number
                 where o.case_number = ? and o.kind = 'acknowledgement'
                """).param(number)
            .query((row, n) -> new Known(number, row.getString("reply_to"), row.getString("root"), row.getString("message_id"),
                    row.getString("first_mail"), proposals.get(number).title()))
            .single();
    }

    private static Arguments joins(String fact, Function<Known, String> mail) {
        return arguments(fact, mail, Disposition.REPLY, "A reply of the proposer");
    }

    private static Arguments sorted(String fact, String reason, Function<Known, String> mail) {
        return arguments(fact, mail, Disposition.SORT, reason);
    }

    private static String manyIds(int count) {
        return IntStream.range(0, count).mapToObj(n -> " <" + n + "@old.example>").collect(Collectors.joining("\n"));
    }

    static Stream<Arguments> mails() {
        String chair = "To: " + Post.CHAIR;
        return Stream.of(
            sorted("[42] a colleague in Cc answers with the missing part", "has no part in that case",
                known -> known.from(COLLEAGUE, "To: " + known.replyTo(), "Cc: " + Cases.PROPOSER, "Subject: Re: your proposal")),
            sorted("[42] the secret address was forwarded to a stranger", "has no part in that case",
                known -> known.from(STRANGER, "To: " + known.replyTo(), "Subject: Re: your proposal")),
            sorted("[42] the right address and two authors", "not certain who wrote it",
                known -> known.from(Cases.PROPOSER + ", " + STRANGER, "To: " + known.replyTo(), "Subject: Re: your proposal")),
            arguments("[42] the colleague whom the proposer names as lead",
                (Function<Known, String>) known -> known.from(LEAD, "To: " + known.replyTo(), "Subject: Re: your proposal"),
                Disposition.REPLY, "A reply of the lead"),
            sorted("[42] a lead of whom the directory knows nothing", "has no part in that case",
                known -> known.from(OUTSIDE_LEAD, "To: " + known.replyTo(), "Subject: Re: your proposal")),
            sorted("[43] a stranger knows the number", "names COP-",
                known -> known.from(STRANGER, chair, "Subject: Re: " + known.number())),
            sorted("[43] the proposer gives nothing but the number", "names COP-",
                known -> known.proposer(chair, "Subject: [" + known.number().toLowerCase() + "] missing part")),
            sorted("[43] the proposer gives nothing but the title, and two parts that would make a new case", "names COP-",
                known -> known.withText(Cases.NEED + Cases.RESOURCES, chair,
                    "Subject: Re: Your proposal needs a little more: " + known.title())),
            sorted("[44] an id is guessed from the number", "not known as somebody",
                known -> known.from(STRANGER, chair, "Subject: Re: your proposal",
                    "In-Reply-To: <" + known.number() + "@alliance.example>",
                    "References: <case." + known.number() + "@alliance.example>")),
            sorted("[44] a stranger has got hold of a true id", "has no part in that case",
                known -> known.from(STRANGER, chair, "Subject: Re: your proposal", "In-Reply-To: " + known.letter())),
            sorted("[44] the proposer's own guess joins nothing either", "does not look like a proposal",
                known -> known.proposer(chair, "Subject: Re: your proposal", "In-Reply-To: <1@alliance.example>")),
            joins("[46] every Message-ID was rewritten, the address is left",
                known -> known.proposer("To: " + known.replyTo(), "Subject: Re: your proposal",
                    "In-Reply-To: <0101018f@us-west-2.amazonses.com>")),
            joins("[46] every Message-ID was rewritten, the root of the conversation is left",
                known -> known.proposer("To: communities@alliance.example", "Subject: Re: your proposal",
                    "In-Reply-To: <0101018f@us-west-2.amazonses.com>",
                    "References: " + known.root() + " <0101018f@us-west-2.amazonses.com>")),
            joins("[47] the answer goes to From instead of Reply-To",
                known -> known.proposer("To: communities@alliance.example", "Subject: Re: your proposal",
                    "In-Reply-To: " + known.letter())),
            joins("[47] the tag was cut short on its way",
                known -> known.proposer("To: " + known.replyTo().replaceAll("\\+.{10}", "+"), "Subject: Re: your proposal",
                    "References: " + known.root())),
            joins("[47] the address was written in capitals",
                known -> known.proposer("To: " + known.replyTo().toUpperCase(), "Subject: Re: your proposal")),
            joins("[48] References with commas and folds",
                known -> known.proposer(chair, "Subject: Re: your proposal",
                    "References: <a@b.example>,\n\t" + known.root() + ",\n <c@d.example>")),
            joins("[48] 200,000 ids in References do not hide what is answered",
                known -> known.proposer(chair, "Subject: Re: your proposal", "References:" + manyIds(200_000),
                    "In-Reply-To: " + known.root())),
            joins("[48] the root stands before a conversation of 400 mails",
                known -> known.proposer(chair, "Subject: Re: your proposal",
                    "References: " + known.root() + "\n" + manyIds(400))),
            sorted("[48] 200,000 ids that nobody knows", "does not look like a proposal",
                known -> known.proposer(chair, "Subject: Re: your proposal", "References:" + manyIds(200_000))),
            joins("[49] marks of answers in every language",
                known -> known.proposer("To: " + known.replyTo(), "Subject: Re: Re[2]: AW: WG: Sv: your proposal")),
            joins("[49] another subject", known -> known.proposer("To: " + known.replyTo(), "Subject: What was missing")),
            joins("[49] no subject", known -> known.proposer("To: " + known.replyTo())),
            joins("[51] the proposer adds to the own first mail before any letter of ours has come",
                known -> known.proposer(chair, "Subject: Re: my proposal", "In-Reply-To: " + known.firstMail())),
            sorted("[50] a proposal with another title in the conversation of an open one", "another title",
                known -> known.withText(Cases.NEED + Cases.RESOURCES, "To: " + known.replyTo(),
                    "Subject: Proposal for a community of practice: old maps")),
            sorted("[42] Central Staff pass on what the proposer told them", "not from its proposer",
                known -> known.from("staff-1@alliance.example", "To: " + known.replyTo(), "Subject: Re: your proposal")),
            sorted("[92] a reply that withdraws", "seems to withdraw",
                known -> known.withText("Please ignore my last mail.", "To: " + known.replyTo(), "Subject: Re: your proposal")),
            sorted("[92] a withdrawal without anything that tells its case", "seems to withdraw a proposal",
                known -> known.withText("We withdraw our proposal.", chair, "Subject: Sorry")),
            sorted("[92] thanks to the mailbox of the Chair", "does not look like a proposal",
                known -> known.withText("Thank you for your help.", chair, "Subject: Thanks")),
            sorted("[92] a question to the mailbox of the Chair", "does not look like a proposal",
                known -> known.withText("Where does one send a proposal?", chair, "Subject: A question")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void mailWithTheMissingPart(String fact, Function<Known, String> mail, Disposition disposition, String reason) {
        Known known = incompleteCase();
        long letters = post.count();
        int before = proposals.newest(1000).size();

        InboundMail placed = post.arrivesAs(mail.apply(known));
        time.settle();

        assertThat(placed.disposition()).as(placed.reason()).isEqualTo(disposition);
        assertThat(placed.reason()).contains(reason);
        boolean joined = disposition == Disposition.REPLY;
        assertThat(placed.caseNumber()).isEqualTo(joined ? known.number() : null);
        assertThat(proposals.get(known.number()).parts().containsKey(Part.RESOURCES)).isEqualTo(joined);
        assertThat(cases.status(known.number())).isEqualTo(joined ? "in-review" : "incomplete");
        assertThat(proposals.newest(1000)).as("cases").hasSize(before);
        assertThat(post.count()).as("letters").isEqualTo(letters);
        assertThat(steps.open("mail-" + placed.id())).hasSize(joined ? 0 : 1);
    }

}
