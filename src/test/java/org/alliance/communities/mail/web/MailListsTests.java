package org.alliance.communities.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.MailTest;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.refusal.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

class MailListsTests extends MailTest {

    @Autowired
    private MailLists lists;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ObjectMapper json;

    @Test
    void receivedMailSpeaksTheContract() {
        String messageId = uniqueId();
        String text = mail(messageId, "COP-2026-077", "text");
        String original = String.valueOf(placed(text).id());
        placed(text);

        List<InboundView> newest = lists.inbound(2);

        JsonNode first = json.valueToTree(newest.get(1));
        assertThat(first.get("id").asText()).isEqualTo(original);
        assertThat(first.get("messageId").asText()).isEqualTo(messageId);
        assertThat(first.get("from").asText()).isEqualTo("ann@harbor.example");
        assertThat(first.get("disposition").asText()).isEqualTo("reply");
        assertThat(first.get("case").asText()).isEqualTo("COP-2026-077");
        assertThat(first.get("receivedAt").asText()).matches("\\d{4}-.*T.*Z");
        assertThat(first.get("duplicateOf").isNull()).isTrue();
        assertThat(json.<JsonNode>valueToTree(newest.get(0)).get("duplicateOf").asText()).isEqualTo(original);
    }

    @Test
    void rawMailIsSavedAndNeverShown() {
        String text = mail(uniqueId(), "raw", "text");
        long id = placed(text).id();

        ResponseEntity<byte[]> raw = lists.raw(id);

        assertThat(raw.getBody()).isEqualTo(text.getBytes());
        assertThat(raw.getHeaders().getContentType()).hasToString("application/octet-stream");
        assertThat(raw.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(raw.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(raw.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox");
        assertThat(raw.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThatThrownBy(() -> lists.raw(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void letterSpeaksTheContract() {
        String key = uniqueId();
        outbox.post(new Letter("decision", new EmailAddress("ann@harbor.example"), null, "Decided", "text", "COP-2026-078",
                key, null, List.of()));

        JsonNode letter = json.valueToTree(lists.outbound(1).get(0));

        assertThat(letter.get("kind").asText()).isEqualTo("decision");
        assertThat(letter.get("to").asText()).isEqualTo("ann@harbor.example");
        assertThat(letter.get("replyTo").asText()).matches("communities\\+[a-z0-9]{20,30}@alliance\\.example");
        assertThat(letter.get("state").asText()).isEqualTo("waiting");
        assertThat(letter.get("attempts").asInt()).isZero();
        assertThat(letter.get("case").asText()).isEqualTo("COP-2026-078");
    }

}
