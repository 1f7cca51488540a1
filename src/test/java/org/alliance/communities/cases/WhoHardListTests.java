package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.people.Aliases;
import org.alliance.communities.people.file.PeopleImport;
import org.alliance.communities.refusal.Refusal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who counts as a member: Lin Dee of the Council, known by one address and one further one, and whoever seems to be her. */
class WhoHardListTests extends CaseTest {

    private static final String LIN = "lin.dee@council.example";

    private static final String PEOPLE = """
            email,name,roles,aliases,status
            lin.dee@council.example,Lin Dee,council,lin@further.example,
            gone@harbor.example,Gil One,council,,left
            """;

    @Autowired
    private PeopleImport people;

    @Autowired
    private Aliases aliases;

    @BeforeEach
    void linIsKnown() {
        people.take(PEOPLE.getBytes(StandardCharsets.UTF_8), false, "people.csv", "admin");
    }

    static Stream<Arguments> members() {
        return Stream.of(
                arguments("[38] her own address", "From: " + LIN, LIN),
                arguments("[38] in capitals", "From: LIN.DEE@Council.Example", LIN),
                arguments("[38] her further address", "From: lin@further.example", LIN),
                arguments("[37] she asks for answers elsewhere", "From: " + LIN + "\nReply-To: lin@elsewhere.example", LIN),
                arguments("[39] an assistant sends for her", "From: " + LIN + "\nSender: assistant@council.example", LIN),
                arguments("[41] a colleague with accents in the name", "From: =?utf-8?q?Zo=C3=AB?= <zoe@harbor.example>",
                        "zoe@harbor.example"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void members(String row, String from, String proposer) {
        InboundMail mail = arrives(from);

        assertThat(mail.disposition()).as(mail.reason()).isEqualTo(Disposition.PROPOSAL);
        assertThat(proposals.get(mail.caseNumber()).proposer().value()).isEqualTo(proposer);
        assertThat(post.on(mail.caseNumber())).isNotEmpty().allSatisfy(letter -> assertThat(letter.to()).isEqualTo(proposer));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments("[38] a private address that nobody recorded", "From: Lin Dee <lin.dee@home.example>"),
                arguments("[38] her address with a tag", "From: lin.dee+x@council.example"),
                arguments("[38] her address without the dot", "From: lindee@council.example"),
                arguments("[38] her address at an old domain", "From: lin.dee@old.example"),
                arguments("[38] somebody who has left, though the library stays", "From: gone@harbor.example"),
                arguments("[35] her address as the name", "From: \"lin.dee@council.example\" <x@evil.example>"),
                arguments("[35] her address in front of another, unquoted", "From: lin.dee@council.example <x@evil.example>"),
                arguments("[35] an address in a quoted local part", "From: \"Lin <lin.dee@council.example>\"@evil.example"),
                arguments("[36] no From but her as Sender", "Sender: " + LIN),
                arguments("[37] a stranger who names her for answers", "From: x@evil.example\nReply-To: " + LIN),
                arguments("[39] a stranger for whom she seems to send", "From: x@evil.example\nSender: " + LIN),
                arguments("[41] a library's domain with another letter", "From: m.stone@h\u00e4rbor.example"),
                arguments("[41] a library's domain with a wide letter", "From: m.stone@\uff48arbor.example"),
                arguments("[41] a Cyrillic letter before the at sign", "From: m.st\u043ene@harbor.example"),
                arguments("[41] the sign for kelvin before the at sign", "From: \u212aim@harbor.example"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void strangers(String row, String from) {
        long letters = letters();

        InboundMail mail = arrives(from);

        assertThat(mail.disposition()).as(mail.reason()).isEqualTo(Disposition.SORT);
        assertThat(letters()).isEqualTo(letters);
    }

    @Test
    void furtherAddressCountsFromWhenSomebodyHasMadeSureAndUntilItIsTakenAway() {
        String further = UUID.randomUUID() + "@further.example";
        aliases.add(further, LIN, "asked her by telephone", "staff-1");

        assertThat(arrives("From: " + further).disposition()).isEqualTo(Disposition.PROPOSAL);
        aliases.remove(further);
        assertThat(arrives("From: " + further).disposition()).isEqualTo(Disposition.SORT);
    }

    @Test
    void proposerAnswersFromAFurtherAddress() {
        String number = arrives("From: " + LIN).caseNumber();

        InboundMail answer = cases.reply(number, "lin@further.example", Cases.RESOURCES);

        assertThat(answer.disposition()).as(answer.reason()).isEqualTo(Disposition.REPLY);
        assertThat(answer.caseNumber()).isEqualTo(number);
        assertThat(proposals.get(number).parts()).containsKey(Part.RESOURCES);
    }

    @Test
    void furtherAddressBelongsToOnePersonAndNeedsAReason() {
        refuses("x@further.example", "nobody@nowhere.example", "asked", "There is nobody in the directory");
        refuses("gone@harbor.example", "gone@harbor.example", "asked", "There is nobody in the directory");
        refuses("director@alliance.example", LIN, "asked", "is somebody's own already");
        refuses("lin@further.example", "director@alliance.example", "asked", "is somebody's further address already");
        refuses("x@further.example", LIN, " ", "how you made sure");
        refuses("x", LIN, "asked", "the whole mail address");
    }

    private void refuses(String address, String person, String how, String reason) {
        Assertions.assertThatThrownBy(() -> aliases.add(address, person, how, "staff-1")).isInstanceOf(Refusal.class)
            .hasMessageContaining(reason);
    }

    private InboundMail arrives(String from) {
        String topic = UUID.randomUUID().toString();
        return post.arrivesAs(from, "To: " + Post.CHAIR, "Subject: Proposal for a community of practice: " + topic,
                "Message-ID: <" + topic + "@mail.example>", "Content-Type: text/plain; charset=utf-8", "",
                Cases.NEED + topic + "\n\n" + Cases.ACTIVITIES);
    }

    private long letters() {
        return jdbc.sql("select count(*) from mail_outbound").query(Long.class).single();
    }

}
