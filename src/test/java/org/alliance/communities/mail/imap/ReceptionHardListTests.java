package org.alliance.communities.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import org.alliance.communities.clock.SqlTime;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.transaction.support.TransactionTemplate;

/** What must not happen between the mail server and our database. */
class ReceptionHardListTests extends ReceptionTest {

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    private interface Happening {

        void to(ReceptionHardListTests test) throws Exception;

    }

    static Stream<Arguments> happenings() {
        return Stream.of(
                row("[1] killed after the commit, before the server is told", ReceptionHardListTests::killedBeforeTheMark),
                row("[2] killed before the commit", ReceptionHardListTests::killedBeforeTheCommit),
                row("[3] two nodes read the same mailbox at once", ReceptionHardListTests::twoNodesAtOnce),
                row("[4] one mail comes by two ways", ReceptionHardListTests::twoWays),
                row("[8] the Chair has read it", test -> test.handled(() -> test.account.setFlag(Flags.Flag.SEEN))),
                row("[8] the Chair has flagged it", test -> test.handled(() -> test.account.setFlag(Flags.Flag.FLAGGED))),
                row("[8] the Chair has moved it", test -> test.handled(() -> test.account.moveAll("INBOX", "Later"))),
                row("[8] a filter has moved it to Junk", test -> test.handled(() -> test.account.moveAll("INBOX", "Junk"))),
                row("[8] the Chair has archived it at Gmail", ReceptionHardListTests::archivedAtGmail),
                row("[8] it is moved after we took it", ReceptionHardListTests::movedAfterwards),
                row("[9] UIDVALIDITY changes", ReceptionHardListTests::otherUidValidity),
                row("[9] the mailbox is made anew and counts from 1", ReceptionHardListTests::recreated),
                row("[10] 5000 mails wait after an outage", ReceptionHardListTests::fiveThousand),
                row("[10] a number is given out before its mail can be seen", ReceptionHardListTests::seenLate),
                row("[11] the server does not hand over the first mail", ReceptionHardListTests::cannotBeFetched),
                row("[11] the server lists a mail and hands over nothing", ReceptionHardListTests::withheld),
                row("[11] a mail is deleted while we fetch it", ReceptionHardListTests::deletedMeanwhile),
                row("[11] the database refuses one mail", ReceptionHardListTests::cannotBeStored),
                row("[13] the server falls silent", ReceptionHardListTests::silence),
                row("[13] the server falls silent while we wait for it to tell", ReceptionHardListTests::silenceInIdle),
                row("[14] Date in the future", test -> test.dated("Date: Tue, 31 Dec 2999 23:59:59 +0000")),
                row("[14] Date is garbage", test -> test.dated("Date: the other day")),
                row("[14] no Date", test -> test.dated("X-No-Date: indeed")),
                row("[14] the mail server's own clock is ahead", ReceptionHardListTests::clockIsAhead),
                row("[14] the mail server has no dates, and the mail is moved", ReceptionHardListTests::noInternalDate),
                row("[15] the database takes nothing", ReceptionHardListTests::databaseIsFull),
                row("[16] the password is refused", ReceptionHardListTests::passwordIsRefused),
                row("[16] the token expires and is renewed", ReceptionHardListTests::tokenExpires));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("happenings")
    void nothingIsLostAndNothingComesTwice(String name, Happening happening) throws Exception {
        happening.to(this);
    }

    private void killedBeforeTheMark() throws Exception {
        account.deliver(Account.mail(uniqueId(), "seen again"));
        line.hangsUpAt(command -> command.contains("UID STORE"));
        assertThatThrownBy(() -> node().reader.read()).isInstanceOf(MessagingException.class);
        assertThat(rows()).isEqualTo(1);
        assertThat(account.allMarked("INBOX")).isFalse();

        line.hangsUpAt(command -> false);
        nextRun().reader.read();

        assertThat(rows()).isEqualTo(1);
        assertThat(account.allMarked("INBOX")).isTrue();
    }

    private void killedBeforeTheCommit() throws Exception {
        account.deliver(Account.mail(uniqueId(), "not committed"));
        Node killed = node();
        transaction.executeWithoutResult(status -> {
            read(killed);
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();

        nextRun().reader.read();

        assertThat(rows()).isEqualTo(1);
    }

    private void twoNodesAtOnce() throws Exception {
        for (int number = 0; number < 150; number++) {
            account.deliver(Account.mail(uniqueId(), "for two nodes"));
        }
        // A lease of no length keeps nobody away.
        ReceptionSettings unguarded = reception("", Duration.ZERO);
        List<Node> nodes = List.of(new Node(imap("INBOX", Account.PASSWORD, ""), unguarded),
                new Node(imap("INBOX", Account.PASSWORD, ""), unguarded));
        List<CompletableFuture<Void>> runs = nodes.stream().map(node -> CompletableFuture.runAsync(() -> {
            read(node);
            inbox.placeWaiting();
        })).toList();
        runs.forEach(CompletableFuture::join);
        inbox.placeWaiting();

        assertThat(rows()).isEqualTo(150);
        assertThat(rows("disposition = 'sort' and attempts = 1")).isEqualTo(150);
        assertThat(jdbc.sql("""
                select count(*) from act_hi_procinst
                 where business_key_ in (select 'mail-' || id from mail_inbound where mailbox like :user || '/%')
                """).param("user", account.user).query(Long.class).single()).isIn(0L, 150L);
    }

    private void twoWays() throws Exception {
        String id = uniqueId();
        account.deliver(Account.mail(id, "to and cc", "Received: from mx by imap"));
        account.deliver(Account.mail(id, "to and cc", "Received: from list by mx", "Received: from mx by list"));

        node().reader.read();
        inbox.placeWaiting();

        assertThat(rows("disposition = 'sort'")).isEqualTo(1);
        assertThat(rows("disposition = 'duplicate' and duplicate_of is not null")).isEqualTo(1);
    }

    private interface ByHand {

        void work() throws Exception;

    }

    private void handled(ByHand hand) throws Exception {
        account.deliver(Account.mail(uniqueId(), "handled before we came"));
        hand.work();

        node().reader.read();

        assertThat(rows()).isEqualTo(1);
    }

    /** There an archived mail lies only in a view of all mails, those that the Chair wrote among them. */
    private void archivedAtGmail() throws Exception {
        line.answers(answer -> answer.replaceFirst("(?<=^\\* (OK \\[)?CAPABILITY )", "X-GM-EXT-1 ")
            .replaceFirst("^\\* LIST \\(.*?\\)(?= .* \"?Everything\"?\\s*$)", "* LIST (\\\\HasNoChildren \\\\All)"));
        line.commands(command -> command.replace("X-GM-RAW \"-in:sent -in:drafts -in:chats\"", "UNFLAGGED"));
        account.deliver(Account.mail(uniqueId(), "written by the Chair"));
        account.setFlag(Flags.Flag.FLAGGED);
        account.deliver(Account.mail(uniqueId(), "archived before we came"));
        account.moveAll("INBOX", "Everything");
        Node node = node();
        node.reader.read();
        assertThat(rows()).isEqualTo(1);

        account.deliver(Account.mail(uniqueId(), "archived at once"));
        account.moveAll("INBOX", "Everything");
        node.reader.read();
        nextRun().reader.read();

        assertThat(rows()).isEqualTo(2);
    }

    private void movedAfterwards() throws Exception {
        account.deliver(Account.mail(uniqueId(), "moved around"));
        Node node = node();
        node.reader.read();
        account.moveAll("INBOX", "Later");
        node.reader.read();
        account.moveAll("Later", "INBOX");
        node.reader.read();
        nextRun().reader.read();

        assertThat(rows()).isEqualTo(1);
    }

    private void otherUidValidity() throws Exception {
        account.deliver(Account.mail(uniqueId(), "old"));
        Node node = node();
        node.reader.read();
        line.answers(answer -> answer.replaceFirst("UIDVALIDITY \\d+", "UIDVALIDITY 7"));
        account.deliver(Account.mail(uniqueId(), "fresh"));
        node.reader.read();
        nextRun().reader.read();

        assertThat(rows()).isEqualTo(2);
        assertThat(rows("uid_validity = 7")).isEqualTo(1);
    }

    private void recreated() throws Exception {
        account.deliver(Account.mail(uniqueId(), "old, and put back"), Instant.now().minus(1, ChronoUnit.DAYS));
        account.create("Intake");
        account.copyAll("INBOX", "Intake");
        Node node = new Node(imap("Intake", Account.PASSWORD, ""), reception("", LEASE));
        node.reader.read();
        account.delete("Intake");
        account.create("Intake");
        account.deliver(Account.mail(uniqueId(), "fresh"));
        account.moveAll("INBOX", "Intake");
        node.reader.read();

        assertThat(rows()).isEqualTo(2);
    }

    private void fiveThousand() throws Exception {
        for (int number = 0; number < 5000; number++) {
            account.deliver(Account.mail("<waits-" + number + "@harbor.example>", "waits"));
        }
        new Node(imap("INBOX", Account.PASSWORD, ""),
                reception("", LEASE, Duration.ofSeconds(20), Duration.ofMinutes(1))).reader.read();

        List<Long> uids = jdbc.sql("select uid from mail_inbound where mailbox like :user || '/%' order by id")
            .param("user", account.user).query(Long.class).list();
        assertThat(uids).hasSize(5000).isSorted();
        jdbc.sql("delete from mail_inbound where mailbox like :user || '/%'").param("user", account.user).update();
    }

    /** So it goes on servers that count a mail before they store it, while others arrive. */
    private void seenLate() throws Exception {
        Node node = node();
        account.deliver(Account.mail("<first@x>", "first"));
        read(node);
        line.answers(answer -> answer.contains("UID 2") ? null : answer);
        account.deliver(Account.mail("<second@x>", "second"));
        account.deliver(Account.mail("<third@x>", "third"));
        read(node);
        assertThat(rows()).isEqualTo(2);

        line.answers(answer -> answer);
        read(node);

        assertThat(rows()).isEqualTo(3);
    }

    private void cannotBeFetched() throws Exception {
        for (int number = 0; number < 5; number++) {
            account.deliver(Account.mail(uniqueId(), "one of five"));
        }
        // Whoever asks for the first mail, alone or among others, loses the connection.
        line.hangsUpAt(command -> command.matches("(?s).*UID FETCH 1[ :,].*BODY.*"));
        Node node = node();
        IntStream.range(0, 3).forEach(attempt -> node.watch.look());

        assertThat(rows()).isEqualTo(4);
        assertThat(node.health.health().getStatus()).isEqualTo(Status.DOWN);
        line.hangsUpAt(command -> false);
        node.watch.look();
        assertThat(rows()).isEqualTo(5);
        assertThat(node.health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void withheld() throws Exception {
        account.deliver(Account.mail(uniqueId(), "moved to Junk"));
        account.moveAll("INBOX", "Junk");
        account.deliver(Account.mail(uniqueId(), "withheld"));
        account.deliver(Account.mail(uniqueId(), "after it"));
        line.answers(withholding("UID 2 "));
        Node node = node();
        node.watch.look();
        assertThat(rows()).isEqualTo(2);
        assertThat(sentence(node)).startsWith("Mails of the folder INBOX cannot be fetched").endsWith("numbers [2].");

        // Neither a new connection nor everything once more.
        line.hangsUpAt(command -> command.matches("(?s).*(LOGIN|AUTHENTICATE|UID SEARCH).*"));
        node.watch.look();
        assertThat(sentence(node)).endsWith("numbers [2].");
        assertThat(node().lease.take()).isFalse();

        line.answers(answer -> answer);
        node.watch.look();
        assertThat(rows()).isEqualTo(3);
        assertThat(node.health.health().getStatus()).isEqualTo(Status.UP);
    }

    /** Says NIL instead of a mail's bytes. */
    private static UnaryOperator<String> withholding(String number) {
        AtomicInteger left = new AtomicInteger();
        return answer -> {
            int inside = Math.min(left.get(), answer.length());
            if (inside > 0) {
                left.addAndGet(-inside);
                return answer.substring(inside);
            }
            Matcher literal = Pattern.compile("\\{(\\d+)}\r\n").matcher(answer);
            if (answer.contains(number) && answer.contains("BODY[]") && literal.find()) {
                left.set(Integer.parseInt(literal.group(1)));
                return literal.replaceFirst("NIL");
            }
            return answer;
        };
    }

    private void deletedMeanwhile() throws Exception {
        account.deliver(Account.mail(uniqueId(), "deleted meanwhile"));
        AtomicBoolean deleted = new AtomicBoolean();
        line.answers(answer -> {
            if (answer.contains("RFC822.SIZE") && deleted.compareAndSet(false, true)) {
                account.delete();
            }
            return answer;
        });
        Node node = node();

        node.watch.look();

        assertThat(deleted).isTrue();
        assertThat(rows()).isZero();
        assertThat(node.health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void cannotBeStored() throws Exception {
        String refused = uniqueId();
        account.deliver(Account.mail(refused, "refused"));
        account.deliver(Account.mail(uniqueId(), "taken"));
        Node node = node();
        jdbc.sql("""
                create function refuse() returns trigger language plpgsql as $$ begin
                if position(convert_to('%s', 'UTF8') in new.raw) > 0 then raise exception 'mail %s is bad'; end if;
                return new; end $$
                """.formatted(refused, refused)).update();
        jdbc.sql("create trigger refusing before insert on mail_inbound for each row execute function refuse()").update();
        try {
            String log = logged(() -> {
                node.watch.look();
                node.watch.look();
            });
            assertThat(log).containsOnlyOnce("Mail 1 of the folder INBOX").contains("P0001").doesNotContain(refused);
            assertThat(rows()).isEqualTo(1);
            assertThat(sentence(node)).endsWith("numbers [1].");
        }
        finally {
            jdbc.sql("drop function refuse() cascade").update();
        }
        node.watch.look();

        assertThat(rows()).isEqualTo(2);
        assertThat(node.health.health().getStatus()).isEqualTo(Status.UP);
    }

    private static String logged(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(Fetching.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try {
            work.run();
        }
        finally {
            logger.detachAppender(lines);
        }
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    private void silence() throws Exception {
        Node node = node();
        node.watch.look();
        account.deliver(Account.mail(uniqueId(), "comes into silence"));
        line.silent(true);

        node.watch.look();
        assertThat(sentence(node)).endsWith("does not answer.");
        node.watch.look();
        assertThat(rows()).isZero();

        line.silent(false);
        node.watch.look();
        assertThat(rows()).isEqualTo(1);
        assertThat(node.health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void silenceInIdle() throws Exception {
        Node node = node();
        node.watch.start();
        patiently().until(() -> node.health.health().getStatus().equals(Status.UP));
        line.silent(true);
        patiently().until(() -> node.health.health().getStatus().equals(Status.DOWN));
        account.deliver(Account.mail(uniqueId(), "comes into silence"));

        line.silent(false);

        patiently().until(() -> node.health.health().getStatus().equals(Status.UP) && rows() == 1);
    }

    /** The real server complains in its own threads about the lines that are cut. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions();
    }

    private void dated(String header) throws Exception {
        Instant internalDate = Instant.now().minus(9, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        account.deliver(Account.mail(uniqueId(), "when", header), internalDate);

        node().reader.read();
        inbox.placeWaiting();

        assertThat(jdbc.sql("select received_at from mail_inbound where mailbox like :user || '/%'")
            .param("user", account.user).query((row, number) -> SqlTime.get(row, "received_at")).single())
            .isEqualTo(internalDate);
        assertThat(rows("disposition = 'sort'")).isEqualTo(1);
    }

    private void clockIsAhead() throws Exception {
        account.deliver(Account.mail(uniqueId(), "from tomorrow"), Instant.now().plus(1, ChronoUnit.DAYS));

        node().reader.read();

        assertThat(rows("received_at <= clock_timestamp()")).isEqualTo(1);
    }

    private void noInternalDate() throws Exception {
        line.answers(answer -> answer.replaceFirst(" INTERNALDATE \"[^\"]*\"", ""));
        movedAfterwards();

        assertThat(rows("received_at <= clock_timestamp() and received_at = internal_date")).isEqualTo(1);
    }

    private void databaseIsFull() throws Exception {
        account.deliver(Account.mail(uniqueId(), "the disk is full"));
        Node node = node();
        jdbc.sql("""
                create function disk_full() returns trigger language plpgsql as
                $$ begin raise exception 'no space left on device' using errcode = 'disk_full'; end $$
                """).update();
        jdbc.sql("create trigger full_disk before insert on mail_inbound execute function disk_full()").update();
        try {
            node.watch.look();
            assertThat(sentence(node)).isEqualTo("The database takes no mails: they stay on the mail server.");
            assertThat(account.allMarked("INBOX")).isFalse();
        }
        finally {
            jdbc.sql("drop function disk_full() cascade").update();
        }
        node.watch.look();

        assertThat(rows()).isEqualTo(1);
        assertThat(account.allMarked("INBOX")).isTrue();
    }

    private void passwordIsRefused() throws Exception {
        account.deliver(Account.mail(uniqueId(), "behind the door"));
        Node locked = new Node(imap("INBOX", "expired", ""), reception("", LEASE));

        locked.watch.look();

        assertThat(sentence(locked)).contains("refuses the login", "expired").doesNotContain("\"");
        assertThat(rows()).isZero();
    }

    private void tokenExpires() throws Exception {
        Path token = Files.writeString(folder.resolve("token"), Account.PASSWORD + "\n");
        account.deliver(Account.mail(uniqueId(), "by token"));
        Node node = new Node(imap("INBOX", "", token.toString()), reception("", LEASE));
        node.watch.look();
        assertThat(rows()).isEqualTo(1);

        node.reader.disconnect();
        Files.writeString(token, "expired");
        node.watch.look();
        assertThat(sentence(node)).contains("refuses the login");

        Files.writeString(token, Account.PASSWORD);
        node.watch.look();
        assertThat(node.health.health().getStatus()).isEqualTo(Status.UP);

        node.reader.disconnect();
        Files.delete(token);
        node.watch.look();
        assertThat(sentence(node)).contains("access token cannot be read");
    }

    /** A node after the end of the one before, which could not clean up. */
    private Node nextRun() {
        jdbc.sql("delete from mail_reader where mailbox = :user").param("user", account.user).update();
        return node();
    }

    private static void read(Node node) {
        try {
            node.reader.read();
        }
        catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String sentence(Node node) {
        return String.valueOf(node.health.health().getDetails().get("inbox"));
    }

    private static Arguments row(String name, Happening happening) {
        return Arguments.of(name, happening);
    }

}
