package org.suying.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read in the current transaction, so that it is read once, whoever asks. It goes with the transaction; outside
 * one everything is read. Who writes what is read through here forgets it, and who has waited for a lock forgets all,
 * because the world has gone on meanwhile.
 */
@ApplicationScoped
public class Remembered {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private record Place(Class<?> what, Object key) {}

    /** @param what the kind of what is read: that of the class that reads and writes it, or of its rows */
    @SuppressWarnings("unchecked") // what a place holds is what its own supplier gave
    public <T> T once(Class<?> what, Object key, Supplier<T> read) {
        if (transactions.getTransactionKey() == null) {
            return read.get();
        }
        Map<Place, Object> known = known();
        Place place = new Place(what, key);
        Object found = known.get(place);
        if (found == null) {
            found = read.get();
            known.put(place, found);
        }
        return (T) found;
    }

    public void forget(Class<?> what) {
        if (transactions.getTransactionKey() != null) {
            known().keySet().removeIf(place -> place.what().equals(what));
        }
    }

    public void forgetAll() {
        if (transactions.getTransactionKey() != null) {
            known().clear();
        }
    }

    @SuppressWarnings("unchecked") // nobody else keeps anything under this class
    private Map<Place, Object> known() {
        Object known = transactions.getResource(Remembered.class);
        if (known == null) {
            known = new HashMap<Place, Object>();
            transactions.putResource(Remembered.class, known);
        }
        return (Map<Place, Object>) known;
    }
}
