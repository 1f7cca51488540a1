package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BeyondLimitsTests extends MailTest {

    @Test
    void mailBeyondLimitsIsQuarantinedAtOnceWithASentenceAndItsHeaders() {
        String id = uniqueId();
        InboundMail mail = placed(mail(id, "too many headers", "text", "X-Long: y\r\n".repeat(2000).strip()));

        assertThat(mail.disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(mail.reason()).isEqualTo("It has more than 1,000 headers.");
        assertThat(mail.messageId()).isEqualTo(id);
        assertThat(mail.sender()).isEqualTo("ann@harbor.example");
        assertThat(mail.subject()).isEqualTo("too many headers");
        assertThat(attempts(mail)).isEqualTo(1);
    }

    @Test
    void mailBeyondLimitsThatIsDeliveredTwicePointsToTheFirst() {
        String id = uniqueId();
        InboundMail first = placed(manyParts(id, "Received: from one"));
        InboundMail second = placed(manyParts(id, "Received: from another\r\nReceived: from a third"));

        assertThat(first.disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(second.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(second.duplicateOf()).isEqualTo(first.id());
    }

    @Test
    void mailBeyondLimitsWithTheSameIdAndAnotherTextIsLookedAtAsWell() {
        String id = uniqueId();
        placed(manyParts(id, "Received: from one"));

        InboundMail other = placed(manyParts(id, "Received: from one").replace("part 7 ", "part 8 "));

        assertThat(other.disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(other.duplicateOf()).isNull();
    }

    private static String manyParts(String id, String received) {
        String parts = IntStream.range(0, 600).mapToObj(n -> "--x\r\n\r\npart " + n + " \r\n").collect(Collectors.joining());
        return mail(id, "too many parts", parts, received, "Content-Type: multipart/mixed; boundary=x");
    }

    @Test
    void mailWithinLimitsIsAskedFurther() {
        assertThat(placed(mail(uniqueId(), "many headers", "text", "X-Long: y\r\n".repeat(900).strip())).disposition())
            .isEqualTo(Disposition.SORT);
    }

    private int attempts(InboundMail mail) {
        return jdbc.sql("select attempts from mail_inbound where id = :id").param("id", mail.id()).query(Integer.class)
            .single();
    }

}
