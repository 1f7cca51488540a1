package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mail server that nobody has named vouches for nobody, whatever the mail says. */
class SpoofedMailTests extends MailTest {

    /** [32] and [33], up to the person who looks at it. */
    @Test
    void mailInAMembersNameWaitsForAPersonAndNobodyIsAnswered() {
        long letters = letters();

        InboundMail mail = placed(mail(uniqueId(), "Proposal for a community of practice: spoofed maps",
                "Statement of need\r\nWe need maps.\r\n",
                "Received: from a.example by mx.alliance.example; Tue, 3 Nov 2026 10:00:00 +0000",
                "Authentication-Results: mx.alliance.example; dmarc=pass header.from=harbor.example"));

        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(mail.reason()).isEqualTo("It is not certain who wrote it, because our mail server says nothing about its"
                + " sender.");
        assertThat(letters()).isEqualTo(letters);
    }

    private long letters() {
        return jdbc.sql("select count(*) from mail_outbound").query(Long.class).single();
    }

}
