package org.suying.rest.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suying.rest.Once;
import org.suying.tenancy.Anew;

/** Once, though the database may have to be asked anew. */
@ApplicationScoped
public class StoredOnce implements Once {

    @Inject
    StoredAnswers answers;

    @Inject
    Anew anew;

    @Override
    public Answer once(@Nullable String key, String route, byte[] body, Supplier<Answer> work) {
        return anew.whole(() -> answers.once(key, route, body, work));
    }
}
