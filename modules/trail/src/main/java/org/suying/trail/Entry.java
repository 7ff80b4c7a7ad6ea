package org.suying.trail;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written on the trail. Who did it and for which tenant comes from the scope, when from the clock.
 *
 * <p>{@code Entry.of("case.admit", Title.text("受理")).onCase(id).because("符合受理范围").with("state", "admitted")}
 *
 * @param verb what happened, as {@code noun.verb}: {@code complaint.registered}, {@code identity.disclosed}
 * @param subject what it is about; null for an act on the tenant as a whole
 * @param reason the officer's own words; null if none were asked for
 * @param details ids and words of the rule book under short names; never a complainant's personal data
 */
public record Entry(
        String verb,
        Title title,
        @Nullable Subject subject,
        @Nullable String reason,
        Map<String, String> details) {

    public Entry {
        if (!verb.matches("[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+")) {
            throw new IllegalArgumentException("not a verb: " + verb);
        }
        details = Map.copyOf(details);
    }

    public static Entry of(String verb, Title title) {
        return new Entry(verb, title, null, null, Map.of());
    }

    public Entry on(Subject other) {
        return new Entry(verb, title, other, reason, details);
    }

    public Entry onCase(UUID id) {
        return on(Subject.ofCase(id));
    }

    public Entry because(@Nullable String words) {
        return new Entry(verb, title, subject, words, details);
    }

    public Entry with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(details);
        more.put(name, value);
        return new Entry(verb, title, subject, reason, more);
    }
}
