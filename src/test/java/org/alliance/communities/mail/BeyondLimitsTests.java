package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

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
    void mailWithinLimitsIsAskedFurther() {
        assertThat(placed(mail(uniqueId(), "many headers", "text", "X-Long: y\r\n".repeat(900).strip())).disposition())
            .isEqualTo(Disposition.SORT);
    }

    private int attempts(InboundMail mail) {
        return jdbc.sql("select attempts from mail_inbound where id = :id").param("id", mail.id()).query(Integer.class)
            .single();
    }

}
