package org.alliance.communities.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.MailNotPlaced;
import org.alliance.communities.mail.MailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class UnplacedMailsTests extends MailTest {

    @Autowired
    private ApplicationEvents events;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private final Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));

    private final Failures failures = new Failures();

    @Test
    void mailThatCannotBePlacedIsSaidToBeAndTheNextOneGoesOn() {
        InboundMail poison = placed(mail(uniqueId(), "poison", "text"));
        InboundMail next = placed(mail(uniqueId(), "COP-2026-001", "text"));
        events.stream(MailNotPlaced.class).forEach(failures::on);
        Findings findings = new Findings(inbox, failures);

        report.add("1.eml", findings.of(poison));
        report.add("2.eml", findings.of(next));
        report.close();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "1.eml\tcould not be placed\tIt failed by java.lang.IllegalStateException.",
                "2.eml\treply\tIt names a case.", "2 mails: {could not be placed=1, reply=1}");
    }

}
