package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.reading.ReadMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineSignsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted | auto-replied
            Auto-Submitted | auto-generated; owner-email=x
            Auto-Submitted | Auto-Notified (by a machine)
            Content-Type | multipart/report; report-type=delivery-status; boundary=x
            Content-Type | MESSAGE/DELIVERY-STATUS
            Return-Path | <>
            Return-Path | < >
            Precedence | junk
            Precedence | auto_reply
            X-Autoreply | yes
            """)
    void machineIsKnownBy(String header, String value) {
        assertThat(MachineSigns.first(mail("ann@harbor.example", "text", header, value))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted | no
            Auto-Submitted | No; really
            X-Auto-Response-Suppress | All
            Content-Type | multipart/mixed; boundary=report
            Return-Path | <ann@harbor.example>
            Precedence | bulk
            Precedence | list
            List-Unsubscribe | <mailto:leave@harbor.example>
            """)
    void personIsNotAMachineFor(String header, String value) {
        assertThat(MachineSigns.first(mail("ann@harbor.example", "text", header, value))).isEmpty();
    }

    @Test
    void newsletterIsBulkThatOneCanLeave() {
        ReadMail newsletter = mail("news@harbor.example", "News", "Precedence", "bulk", "List-Unsubscribe", "<https://x>");

        assertThat(MachineSigns.first(newsletter)).isPresent();
    }

    @Test
    void senderOrSubjectMayTellAsWell() {
        assertThat(MachineSigns.first(mail("MAILER-DAEMON@harbor.example", "failure notice"))).isPresent();
        assertThat(MachineSigns.first(mail("postmaster@harbor.example", "Undeliverable"))).isPresent();
        assertThat(MachineSigns.first(mail("ann@harbor.example", "Automatic reply: Your proposal"))).isPresent();
        assertThat(MachineSigns.first(mail("ann@harbor.example", "On automatic replies"))).isEmpty();
    }

    private static ReadMail mail(String from, String subject, String... headers) {
        Map<String, List<String>> byName = new HashMap<>();
        for (int index = 0; index < headers.length; index += 2) {
            byName.put(headers[index].toLowerCase(Locale.ROOT), List.of(headers[index + 1]));
        }
        return new ReadMail("<id@x>", List.of(new ReadMail.Sender(new EmailAddress(from), "")), 1, subject, "", List.of(),
                Set.of(), byName, List.of(), List.of(), List.of(), List.of(), "", "hash");
    }

}
