package org.suying.trail.reading;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.trail.Seal;
import org.suying.trail.TrailEvent;

/**
 * An event as the contract shows it.
 *
 * @param title what happened, in the reader's language
 * @param sealed false while it waits to be linked; then it has no place and no hash yet
 */
public record EventView(
        UUID id,
        OffsetDateTime at,
        ActorView actor,
        String verb,
        String title,
        @Nullable String reason,
        Map<String, String> details,
        boolean sealed,
        @Nullable Long seq,
        @Nullable String hash) {

    /** @param kind OFFICER, COMPLAINANT, PUBLIC or SYSTEM; only an officer has a name */
    public record ActorView(String kind, @Nullable String name) {}

    static EventView of(TrailEvent event, ZoneId zone, Locale locale) {
        String name = event.actor().name();
        Seal seal = event.seal();
        return new EventView(
                event.id(),
                event.at().atZone(zone).toOffsetDateTime(),
                new ActorView(event.actor().kind().name(), name.isEmpty() ? null : name),
                event.verb(),
                event.title().in(locale),
                event.reason(),
                event.details(),
                event.sealed(),
                seal == null ? null : seal.seq(),
                seal == null ? null : seal.hash());
    }
}
