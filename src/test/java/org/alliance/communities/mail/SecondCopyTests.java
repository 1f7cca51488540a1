package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same mail comes twice, and our mail server does not say the same about both. */
class SecondCopyTests extends MailTest {

    private static final String PASS = "Authentication-Results: mx.alliance.example; dmarc=pass header.from=harbor.example";

    private static final String FORWARDED = "Authentication-Results: mx.alliance.example; dmarc=fail header.from=harbor.example";

    @Autowired
    private PostDesk desk;

    @Autowired
    private TaskService tasks;

    private final String id = uniqueId();

    private final String topic = UUID.randomUUID().toString();

    @Test
    void copyWhoseAuthorIsCertainGoesOnAndTheOtherIsTheDuplicate() {
        InboundMail forwarded = placed(proposal(FORWARDED));
        assertThat(openTasks(forwarded)).isOne();

        InboundMail direct = placed(proposal(PASS));

        assertThat(direct.disposition()).as(direct.reason()).isEqualTo(Disposition.PROPOSAL);
        assertThat(direct.duplicateOf()).isNull();
        assertThat(found(forwarded).disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(found(forwarded).duplicateOf()).isEqualTo(direct.id());
        assertThat(openTasks(forwarded)).isZero();
        assertThat(placed(proposal(PASS)).duplicateOf()).as("a third one").isEqualTo(direct.id());
        assertThat(placed(proposal(FORWARDED)).duplicateOf()).as("a fourth one").isEqualTo(direct.id());
    }

    @Test
    void reviewCountsFromTheFirstOfTheCopies() {
        InboundMail forwarded = placed(proposal(FORWARDED));
        jdbc.sql("update mail_inbound set received_at = received_at - interval '3 days' where id = ?").param(forwarded.id()).update();

        InboundMail direct = placed(proposal(PASS));

        assertThat(jdbc.sql("select received_at from proposal where number = ?").param(direct.caseNumber())
            .query(OffsetDateTime.class).single().toInstant()).isEqualTo(found(forwarded).receivedAt()).isBefore(direct.receivedAt());
    }

    @Test
    void itGoesOnAsWellWhenTheOtherWasDiscarded() {
        InboundMail forwarded = placed(proposal(FORWARDED));
        desk.discard(forwarded.id(), "staff-1", "Nobody knows who wrote it.");

        InboundMail direct = placed(proposal(PASS));

        assertThat(direct.disposition()).as(direct.reason()).isEqualTo(Disposition.PROPOSAL);
        assertThat(found(forwarded).duplicateOf()).isEqualTo(direct.id());
        assertThat(placed(proposal(PASS)).duplicateOf()).as("a third one").isEqualTo(direct.id());
    }

    @Test
    void copyThatIsNoMoreCertainIsTheDuplicate() {
        InboundMail first = placed(proposal(FORWARDED));

        assertThat(placed(proposal(FORWARDED)).duplicateOf()).isEqualTo(first.id());
        assertThat(openTasks(first)).isOne();
    }

    @Test
    void copyOfAMailWhoseAuthorIsCertainIsTheDuplicateThoughAPersonMustSortIt() {
        InboundMail first = placed(mail(id, "Parking " + topic, "Where may we park?", PASS));
        assertThat(first.disposition()).isEqualTo(Disposition.SORT);

        assertThat(placed(mail(id, "Parking " + topic, "Where may we park?", PASS)).duplicateOf()).isEqualTo(first.id());
    }

    @Test
    void copyOfWhatAPersonTookIntoACaseIsTheDuplicate() {
        InboundMail forwarded = placed(proposal(FORWARDED));
        desk.place(forwarded.id(), Placement.of(Disposition.REPLY, "Belongs to it.", "COP-1999-001"), "staff-1", "assigned it", "");

        assertThat(placed(proposal(PASS)).duplicateOf()).isEqualTo(forwarded.id());
        assertThat(found(forwarded).disposition()).isEqualTo(Disposition.REPLY);
    }

    private String proposal(String verdict) {
        return mail(id, "Proposal for a community of practice: " + topic, "Statement of need\r\nNobody here knows " + topic
                + ".\r\n", verdict);
    }

    private InboundMail found(InboundMail mail) {
        return inbox.find(mail.id()).orElseThrow();
    }

    private long openTasks(InboundMail mail) {
        return tasks.createTaskQuery().processInstanceBusinessKey("mail-" + mail.id()).count();
    }

}
