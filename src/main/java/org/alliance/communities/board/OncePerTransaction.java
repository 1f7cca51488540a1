package org.alliance.communities.board;

import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An act whose effect lasts until the transaction ends, such as taking a lock: to repeat it there would be waste. */
class OncePerTransaction {

    private final Runnable act;

    OncePerTransaction(Runnable act) {
        this.act = act;
    }

    /** Acts, unless this very transaction has done so; a transaction within another one does it for itself. */
    void run() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        act.run();
        Done done = new Done();
        TransactionSynchronizationManager.bindResource(this, done);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(done, this) { });
    }

    private static final class Done extends ResourceHolderSupport {
    }

}
