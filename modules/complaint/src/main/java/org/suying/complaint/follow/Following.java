package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.DayCells;
import org.suying.casework.DeadlineView;
import org.suying.worktime.DateWords;

/** For pages: through the doorway, look, act, and look again. Outside every scope. */
@ApplicationScoped
public class Following {

    @Inject
    Doorway doorway;

    @Inject
    Follow follow;

    public Followed open(String number, @Nullable String code, String address, Locale locale) {
        return doorway.through(number, code, address, id -> look(id, locale));
    }

    Followed act(String number, @Nullable String code, String address, Locale locale, Consumer<CaseId> work) {
        return doorway.through(number, code, address, id -> {
            work.accept(id);
            return look(id, locale);
        });
    }

    Proof prove(String number, @Nullable String code, String address) {
        return doorway.through(number, code, address, follow::receipt);
    }

    private Followed look(CaseId id, Locale locale) {
        return new Followed(
                follow.view(id, locale),
                follow.deadlines(id, locale).stream()
                        .map(deadline -> due(deadline, locale))
                        .toList());
    }

    private static Followed.Due due(DeadlineView deadline, Locale locale) {
        return new Followed.Due(
                deadline, DateWords.moment(deadline.dueAt(), locale), DayCells.of(deadline.derivation(), locale));
    }
}
