package org.suying.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes nothing twice. The stored answer is encrypted under the key that the client chose, so only who has the key can
 * have the answer again.
 */
public interface Once {

    /**
     * Does the work, or gives the answer that it gave before. Runs in one transaction with the work; the current scope
     * must be the tenant's in which the work writes.
     *
     * @param key the client's {@code Idempotency-Key}; null to do the work in any case
     * @param route what is asked for, so that one key serves one purpose
     * @throws org.suying.kernel.Refused if the key is no key, came with another body before, or the first is running
     */
    Answer once(@Nullable String key, String route, byte[] body, Supplier<Answer> work);

    /**
     * What was answered.
     *
     * @param location the new thing's address; null if it has none
     * @param json the body as it was sent
     */
    record Answer(int status, @Nullable String location, String json) {

        public static Answer created(String location, Object entity) {
            return new Answer(201, location, Json.write(entity));
        }
    }
}
