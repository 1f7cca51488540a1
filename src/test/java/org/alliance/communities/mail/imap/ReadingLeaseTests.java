package org.alliance.communities.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ReadingLeaseTests extends ReceptionTest {

    @Test
    void oneNodeReadsAndTheOtherStandsBy() throws Exception {
        Node first = node();
        Node second = node();

        assertThat(first.reader.read()).isTrue();
        account.deliver(Account.mail(uniqueId(), "for one of two"));
        assertThat(second.reader.read()).isFalse();
        assertThat(rows()).isZero();
        assertThat(first.reader.read()).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void standbyIsHealthyAndSaysWhoReads() {
        Node first = node();
        Node second = node();
        first.watch.look();

        assertThat(second.watch.look()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(first.health.health().getDetails()).containsEntry("reader", "this node");
        assertThat(second.health.health().getDetails()).containsEntry("reader", "another node");
    }

    @Test
    void holderThatDiesIsFollowedWhenItsTimeIsOver() throws Exception {
        Node dead = node();
        Node second = node();
        dead.reader.read();
        assertThat(jdbc.sql("select until <= clock_timestamp() + interval '45 s' from mail_reader where mailbox = :user")
            .param("user", account.user).query(Boolean.class).single()).isTrue();

        jdbc.sql("update mail_reader set until = clock_timestamp() where mailbox = :user").param("user", account.user)
            .update();

        assertThat(second.reader.read()).isTrue();
        assertThat(dead.reader.read()).isFalse();
    }

    @Test
    void holderThatStopsOrFailsLetsTheOtherGoOnAtOnce() throws Exception {
        Node first = node();
        Node second = node();
        first.reader.read();

        line.silent(true);
        first.watch.look();
        line.silent(false);

        assertThat(second.reader.read()).isTrue();
    }

    @Test
    void onlyNodeDoesNotWaitForItsFormerRun() {
        Node killed = node();
        killed.lease.take();

        assertThat(killed.restartedAlone().take()).isTrue();
        assertThat(killed.lease.take()).isFalse();
    }

}
