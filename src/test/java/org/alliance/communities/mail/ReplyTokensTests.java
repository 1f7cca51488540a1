package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.alliance.communities.address.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ReplyTokensTests extends MailTest {

    private static final String NEXT_SECRET = "the secret of the installation after it was changed";

    @Autowired
    private ReplyTokens tokens;

    @Autowired
    private ReplySecret secret;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void secretOfTheInstallationIsMadeOnceAndIsLong() {
        assertThat(jdbc.sql("select secret from mail_reply_secret").query(String.class).list()).singleElement()
            .satisfies(kept -> assertThat(kept).matches("[0-9a-f]{64}").isEqualTo(secret.current()));
    }

    @Test
    void tokenStaysTheSameWhenItsTransactionRollsBack() {
        String key = UUID.randomUUID().toString();
        CaseToken first = transaction.execute(status -> {
            status.setRollbackOnly();
            return tokens.of(key);
        });

        assertThat(tokens.casesOf(List.of(first))).isEmpty();
        assertThat(tokens.of(key)).isEqualTo(first);
        assertThat(tokens.casesOf(List.of(first))).containsExactly(key);
    }

    @Test
    void tokensOfAnEarlierSecretStayValid() {
        String key = UUID.randomUUID().toString();
        CaseToken before = tokens.of(key);

        CaseToken after = new ReplyTokens(jdbc, new ReplySecret(jdbc, NEXT_SECRET)).of(key);

        assertThat(after).isNotEqualTo(before);
        assertThat(tokens.casesOf(List.of(before, after))).containsExactly(key);
    }

    @Test
    void randomTokensOfEarlierVersionsStayValid() {
        String key = UUID.randomUUID().toString();
        String random = new RandomTokens().next();
        jdbc.sql("insert into mail_reply_token (case_key, token) values (?, ?)").params(key, random).update();

        assertThat(tokens.casesOf(List.of(new CaseToken(random)))).containsExactly(key);
    }

    @Test
    void lettersOfACaseBelongToOneConversation() {
        String key = UUID.randomUUID().toString();
        String root = tokens.of(key).root("alliance.example");
        outbox.post(letter(key, "first", List.of()));
        outbox.post(letter(key, "second", List.of("<their@id>")));

        assertThat(jdbc.sql("select array_to_string(references_ids, ' ') from mail_outbound where case_number = ? order by id")
            .param(key).query(String.class).list()).containsExactly(root, root + " <their@id>");
    }

    private static Letter letter(String key, String kind, List<String> references) {
        return new Letter(kind, new EmailAddress("ann@harbor.example"), null, "subject", "text", key, key + kind, null,
                references);
    }

}
