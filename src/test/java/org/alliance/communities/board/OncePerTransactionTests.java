package org.alliance.communities.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTests {

    private final Brackets brackets = new Brackets();

    private final TransactionTemplate transaction = new TransactionTemplate(brackets);

    private final TransactionTemplate within = new TransactionTemplate(brackets);

    private final AtomicInteger done = new AtomicInteger();

    private final OncePerTransaction act = new OncePerTransaction(done::incrementAndGet);

    @Test
    void isDoneOnceInEachTransaction() {
        transaction.executeWithoutResult(status -> {
            act.run();
            act.run();
        });
        assertThat(done).hasValue(1);

        transaction.executeWithoutResult(status -> act.run());
        assertThat(done).hasValue(2);
    }

    @Test
    void isDoneAgainAfterARollback() {
        transaction.executeWithoutResult(status -> {
            act.run();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> act.run());

        assertThat(done).hasValue(2);
    }

    @Test
    void transactionWithinAnotherDoesItForItself() {
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            act.run();
            within.executeWithoutResult(inner -> {
                act.run();
                act.run();
            });
            act.run();
        });

        assertThat(done).hasValue(2);
    }

    @Test
    void whatFailedIsTriedAgain() {
        OncePerTransaction failing = new OncePerTransaction(() -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
        });
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(failing::run).hasMessage("the first time");
            failing.run();
        });

        assertThat(done).hasValue(2);
    }

    /** Transactions without anything in them. */
    private static final class Brackets extends AbstractPlatformTransactionManager {

        private int open;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object brackets) {
            return open > 0;
        }

        @Override
        protected void doBegin(Object brackets, TransactionDefinition definition) {
            open++;
        }

        @Override
        protected Object doSuspend(Object brackets) {
            int suspended = open;
            open = 0;
            return suspended;
        }

        @Override
        protected void doResume(Object brackets, Object suspended) {
            open = (int) suspended;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // Nothing is in it.
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // Nothing is in it.
        }

        @Override
        protected void doCleanupAfterCompletion(Object brackets) {
            open = 0;
        }

    }

}
