package org.alliance.communities.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.alliance.communities.mail.MailSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.health.Status;

class MailboxWatchTests extends ReceptionTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({ "Sent, 0", "Drafts, 0", "Gesendete Elemente, 0", "Éléments envoyés, 0", "Later, 1", "Sent back, 1" })
    void whatWasWrittenInTheMailboxIsNotTaken(String folder, int taken) throws Exception {
        account.deliver(Account.mail(uniqueId(), "in a folder"));
        account.moveAll("INBOX", folder);

        node().reader.read();

        assertThat(rows()).isEqualTo(taken);
    }

    @Test
    void nothingIsSaidToAServerThatDoesNotEncrypt() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        line.commands(command -> {
            said.add(command);
            return command;
        });
        Node node = new Node(new MailSettings.Imap("127.0.0.1", line.port(), account.user, Account.PASSWORD, false, true, "INBOX",
                Duration.ofMillis(50), ""), reception("", LEASE));

        node.watch.look();

        assertThat(node.health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(said).isNotEmpty().noneMatch(command -> command.matches("(?is).*(login|authenticate).*"));
    }

    @Test
    void serverThatTellsOfEachNewMailNeedNotBeAsked() throws Exception {
        AtomicInteger promises = new AtomicInteger();
        line.answers(answer -> {
            promises.addAndGet(answer.startsWith("+") ? 1 : 0);
            return answer;
        });
        Node node = new Node(imap("INBOX", Account.PASSWORD, "", AN_HOUR),
                reception("", LEASE, Duration.ofMinutes(10), Duration.ofMinutes(11)));
        node.watch.start();

        for (int mail = 1; mail <= 4; mail++) {
            int told = mail;
            await().dontCatchUncaughtExceptions().until(() -> promises.get() == told);
            account.deliver(Account.mail(uniqueId(), "told"));

            await().dontCatchUncaughtExceptions().until(() -> rows() == told);
        }
    }

    @Test
    void serverThatTellsNothingIsAskedAllTheSame() throws Exception {
        Node node = new Node(imap("INBOX", Account.PASSWORD, "", AN_HOUR), reception("", LEASE));
        node.watch.start();
        await().dontCatchUncaughtExceptions().until(() -> isUp(node));
        line.answers(answer -> answer.contains("EXISTS") && !answer.contains("0 EXISTS") ? null : answer);

        account.deliver(Account.mail(uniqueId(), "kept quiet"));

        await().dontCatchUncaughtExceptions().until(() -> rows() == 1);
    }

    @Test
    void serverWithoutIdleIsAskedInTheRhythmOfTheSettings() throws Exception {
        line.answers(answer -> answer.replace(" IDLE", ""));
        Node node = node();
        node.watch.start();
        await().dontCatchUncaughtExceptions().until(() -> isUp(node));

        account.deliver(Account.mail(uniqueId(), "asked for"));

        await().dontCatchUncaughtExceptions().until(() -> rows() == 1);
    }

    @Test
    void pausesGrowWithTheFailuresAndEndWithThem() {
        Node node = new Node(imap("INBOX", "wrong", ""), reception("", LEASE));

        assertThat(node.watch.look()).isEqualTo(Duration.ofMillis(50));
        assertThat(node.watch.look()).isEqualTo(Duration.ofMillis(100));
        for (int failure = 0; failure < 15; failure++) {
            assertThat(node.watch.look()).isLessThanOrEqualTo(Duration.ofSeconds(30));
        }
        assertThat(node.health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void mailMovedToTheFolderOfTheSettingsIsStillOneMail() throws Exception {
        account.deliver(Account.mail(uniqueId(), "moved by us"));
        Node node = new Node(imap("INBOX", Account.PASSWORD, ""), reception("Taken", LEASE));

        node.watch.look();
        node.watch.look();

        assertThat(account.flags("INBOX")).isEmpty();
        assertThat(account.flags("Taken")).hasSize(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void hugeMailIsSetAsideWithItsBeginning() throws Exception {
        account.deliver(Account.mail(uniqueId(), "huge") + "x".repeat(70).concat("\r\n").repeat(20_000));
        account.deliver(Account.mail(uniqueId(), "small"));

        node().watch.look();
        inbox.placeWaiting();

        assertThat(rows("disposition = 'quarantined' and length(raw) < 100000 and reason like 'This mail has 1 MB%'"))
            .isEqualTo(1);
        assertThat(rows("disposition = 'sort'")).isEqualTo(1);
    }

    private static boolean isUp(Node node) {
        return node.health.health().getStatus().equals(Status.UP);
    }

}
