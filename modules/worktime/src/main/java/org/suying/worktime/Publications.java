package org.suying.worktime;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All notices known at a time. Where two cover a date, the one published later holds; of two of one day, the later
 * revision ({@code cn-2026-2} after {@code cn-2026}). Immutable.
 */
public final class Publications {

    private static final Comparator<Publication> BY_AGE = Comparator.comparing(Publication::published)
            .thenComparing(publication -> publication.id().length())
            .thenComparing(Publication::id);

    private final List<Publication> byAge;
    private final Map<LocalDate, Publication> byDate = new HashMap<>();

    private Publications(Collection<Publication> all) {
        byAge = all.stream().sorted(BY_AGE).toList();
        for (Publication publication : byAge) {
            publication
                    .coversFrom()
                    .datesUntil(publication.coversTo().plusDays(1))
                    .forEach(date -> byDate.put(date, publication));
        }
    }

    public static Publications of(Collection<Publication> all) {
        return new Publications(all);
    }

    public static Publications none() {
        return new Publications(List.of());
    }

    /** Those that the program ships with: 2024 to 2026. */
    public static Publications shipped() {
        return ShippedPublications.read();
    }

    /** With this one, in the place of the one of the same id if there is one. */
    public Publications with(Publication added) {
        return new Publications(Stream.concat(
                        byAge.stream().filter(known -> !known.id().equals(added.id())), Stream.of(added))
                .toList());
    }

    /** Oldest first. */
    public List<Publication> all() {
        return byAge;
    }

    public Optional<Publication> find(String id) {
        return byAge.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The notice that decides about that day; empty if none does. */
    public Optional<Publication> of(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /**
     * Whether no notice that is still to come is expected to change that day: it is covered and, in December, so is the
     * following New Year's Day.
     */
    public boolean isSettled(LocalDate date) {
        return byDate.containsKey(date)
                && (date.getMonth() != Month.DECEMBER || byDate.containsKey(LocalDate.of(date.getYear() + 1, 1, 1)));
    }
}
