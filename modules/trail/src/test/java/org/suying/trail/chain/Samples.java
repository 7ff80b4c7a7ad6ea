package org.suying.trail.chain;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.suying.kernel.Actor;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.TrailEvent;

/** A small fixed world of events. */
final class Samples {

    static final UUID BAIYUN = UUID.fromString("00000000-0000-7000-8000-0000000000b1");
    static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    static final UUID HEAD = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    private Samples() {}

    static TrailEvent admission() {
        return event(1, "符合受理范围 𠮷");
    }

    static TrailEvent event(int number, String reason) {
        return new TrailEvent(
                UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number)),
                Instant.parse("2026-03-02T01:30:00.123456Z"),
                Actor.officer(HEAD, "王主任"),
                "WORK",
                "case.admit",
                Title.text("受理"),
                Subject.ofCase(CASE),
                reason,
                new TreeMap<>(Map.of("state", "admitted", "action", "admit")),
                null);
    }

    static TrailEvent expiry() {
        return new TrailEvent(
                UUID.fromString("00000000-0000-7000-8000-000000000009"),
                Instant.parse("2026-03-11T09:30:00Z"),
                Actor.program(),
                "WORK",
                "deadline.expired",
                new Title("org.suying.casework.Messages", "trail.expired", java.util.List.of("办结", "")),
                null,
                null,
                new TreeMap<>(),
                null);
    }
}
