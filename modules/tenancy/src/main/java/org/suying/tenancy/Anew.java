package org.suying.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Does a whole transaction anew where the database says that the next time may be better: two waited for each other, or
 * wrote what the other had read. How often is the installation's ({@code org.suying.tenancy.Anew/whole/Retry/maxRetries}).
 */
@ApplicationScoped
public class Anew {

    /** SQL states: serialization failure, deadlock, lock not to be had. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03");

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /**
     * @param transaction begins and ends one, and does nothing that a rollback would not undo. Within a transaction that
     *     has begun before, it is done once: a part cannot be done anew
     * @throws Passed if it failed in this way every time
     */
    @Retry(maxRetries = 3, delay = 40, jitter = 40, retryOn = Passed.class)
    public <T> T whole(Supplier<T> transaction) {
        if (transactions.getTransactionKey() != null) {
            return transaction.get();
        }
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            throw isPassing(e) ? new Passed(e) : e;
        }
    }

    private static boolean isPassing(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && PASSING.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** A failure that passes by itself. */
    public static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passed(RuntimeException cause) {
            super(cause);
        }
    }
}
