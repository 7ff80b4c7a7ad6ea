package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.DayCells;
import org.suying.casework.DeadlineView;
import org.suying.rest.OncePerForm;
import org.suying.worktime.DateWords;

/** For pages: through the doorway, look, act, and look again. Outside every scope. */
@ApplicationScoped
public class Following {

    @Inject
    Doorway doorway;

    @Inject
    Follow follow;

    @Inject
    OncePerForm once;

    /**
     * What a form on the follow page asks for.
     *
     * @param token of the form; empty does it in any case
     * @param form which of the forms it is
     * @param typed what was sent in it
     */
    record Wish(Optional<UUID> token, String form, String typed, Consumer<CaseId> work) {}

    public Followed open(String number, @Nullable String code, String address, Locale locale) {
        return doorway.through(number, code, address, id -> look(id, locale));
    }

    Followed act(String number, @Nullable String code, String address, Locale locale, Wish wish) {
        return doorway.through(number, code, address, id -> {
            once.answer(wish.token(), wish.form() + " " + id.id(), wish.typed(), () -> {
                wish.work().accept(id);
                return "{}";
            });
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
                        .toList(),
                follow.fileLimits());
    }

    private static Followed.Due due(DeadlineView deadline, Locale locale) {
        return new Followed.Due(
                deadline, DateWords.moment(deadline.dueAt(), locale), DayCells.of(deadline.derivation(), locale));
    }
}
