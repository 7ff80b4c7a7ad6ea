package org.suying.worktime.publication;

import java.time.LocalDate;
import java.util.List;
import org.suying.worktime.DayKind;
import org.suying.worktime.Publication;

/**
 * What an import has done or would do, as it is answered.
 *
 * @param announced how many days were unknown before
 * @param changed the days out of the ordinary that it makes so, or that were so before
 */
public record ImportedPublication(
        String id,
        String title,
        String number,
        LocalDate published,
        LocalDate coversFrom,
        LocalDate coversTo,
        long announced,
        List<ChangedDay> changed) {

    static ImportedPublication of(Incoming incoming) {
        Publication publication = incoming.publication();
        List<ChangedDay> changed = incoming.changed();
        return new ImportedPublication(
                publication.id(),
                publication.title(),
                publication.number(),
                publication.published(),
                publication.coversFrom(),
                publication.coversTo(),
                changed.stream().filter(day -> day.before() == DayKind.UNKNOWN).count(),
                changed.stream()
                        .filter(day -> day.before() != day.after())
                        .filter(day -> isSpecial(day.before()) || isSpecial(day.after()))
                        .toList());
    }

    private static boolean isSpecial(DayKind kind) {
        return kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP;
    }
}
