package org.suying.casework.handling;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.casework.StepView;
import org.suying.trail.Seal;
import org.suying.trail.TrailEvent;

/**
 * One entry of the trail as the case page shows it.
 *
 * @param note the officer's own words; empty if there were none
 * @param written what was written in the step that the entry tells of
 * @param seal place in the chain and shortened hash; empty while the entry waits to be sealed
 */
public record History(Instant at, String fact, String who, String note, List<StepView.Written> written, String seal) {

    private static final int SHOWN = 6;

    /**
     * Entries, newest first, each step's beside the entry that it left.
     *
     * @param events oldest first
     * @param steps oldest first
     */
    static List<History> of(List<TrailEvent> events, List<StepView> steps, Locale locale) {
        Deque<StepView> left = new ArrayDeque<>(steps);
        List<History> entries = new ArrayList<>();
        for (TrailEvent event : events) {
            StepView next = left.peek();
            boolean tells = next != null && event.verb().equals("case." + next.action());
            entries.add(of(event, tells ? left.remove() : null, locale));
        }
        Collections.reverse(entries);
        return entries;
    }

    private static History of(TrailEvent event, @Nullable StepView step, Locale locale) {
        String reason = event.reason();
        return new History(
                event.at(),
                step == null ? event.title().in(locale) : step.title(),
                new CaseWords(locale).who(event.actor().kind(), event.actor().name()),
                reason == null ? "" : reason,
                step == null ? List.of() : step.written(),
                event.seal() == null ? "" : shortened(event.seal()));
    }

    private static String shortened(Seal seal) {
        String hash = seal.hash();
        return "#" + seal.seq() + " " + hash.substring(0, SHOWN) + "…" + hash.substring(hash.length() - 2);
    }

    public boolean isSealed() {
        return !seal.isEmpty();
    }
}
