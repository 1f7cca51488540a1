package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LetterDeskTests extends MailTest {

    @Autowired
    private LetterDesk desk;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRecord record;

    private long letter(String state) {
        String key = uniqueId();
        outbox.post(new Letter("decision", new EmailAddress("ann@harbor.example"), null, "Decided", "text", null, key, null,
                List.of()));
        return jdbc.sql("""
                update mail_outbound set state = ?, attempts = 20, last_error = 'no such box' where dedupe_key = ? returning id
                """).params(state, key).query(Long.class).single();
    }

    private String state(long id) {
        return jdbc.sql("select state from mail_outbound where id = ?").param(id).query(String.class).single();
    }

    @Test
    void letterThatWasGivenUpIsSentAgainFromTheBeginning() {
        long id = letter("failed");
        String messageId = outbox.get(id).messageId();

        desk.sendAgain(id, "staff-1", "The box is there again.");

        assertThat(state(id)).isEqualTo("waiting");
        assertThat(outbox.get(id).attempts()).isZero();
        assertThat(outbox.get(id).messageId()).isEqualTo(messageId);
        assertThat(record.ofOutbound(id)).singleElement()
            .satisfies(line -> assertThat(line.reason()).isEqualTo("The box is there again."));
        assertThatThrownBy(() -> desk.sendAgain(id, "staff-2", "again")).isInstanceOf(Refusal.class)
            .hasMessageContaining("waiting");
    }

    @Test
    void heldLetterIsReleasedOrDroppedButNotBoth() {
        long released = letter("held");
        long dropped = letter("held");

        desk.release(released, "staff-1", "The last one for today.");
        desk.drop(dropped, "staff-1", "Two machines talk.");

        assertThat(state(released)).isEqualTo("waiting");
        assertThat(state(dropped)).isEqualTo("dropped");
        assertThatThrownBy(() -> desk.drop(released, "staff-2", "no")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.release(dropped, "staff-2", "yes")).isInstanceOf(Refusal.class);
        assertThat(record.ofOutbound(dropped)).hasSize(1);
        jdbc.sql("delete from mail_outbound where id in (?, ?)").params(released, dropped).update();
    }

    @Test
    void actsOnLettersNeedAReason() {
        long id = letter("failed");

        assertThatThrownBy(() -> desk.sendAgain(id, "staff-1", "")).isInstanceOf(Refusal.class)
            .hasMessageContaining("reason");
        assertThat(state(id)).isEqualTo("failed");
    }

}
