package org.suying.casework.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Lamp;
import org.suying.casework.Phase;
import org.suying.casework.WorklistQuery;

/**
 * What is looked for on the worklist's page, as its address says it. What the address says wrongly is left out.
 *
 * @param text empty for anything
 * @param shown the positions after which the parts shown so far begin; the last is that of this part, none on the first
 */
record WorklistFilter(
        @Nullable Lamp lamp,
        @Nullable Phase phase,
        @Nullable Due due,
        String text,
        List<Position> shown) {

    /** So far back one can go; beyond it "previous" leads to the beginning. */
    private static final int MOST_SHOWN = 20;

    private static final int LONGEST_TEXT = 100;

    /** Until when it is due. */
    enum Due {
        TODAY,
        WEEK,
        FORTNIGHT;

        LocalDate by(LocalDate today) {
            return switch (this) {
                case TODAY -> today;
                case WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                case FORTNIGHT -> today.plusDays(14);
            };
        }
    }

    static WorklistFilter of(Map<String, String> parameters) {
        String text = parameters.getOrDefault("q", "").strip();
        List<Position> shown = new ArrayList<>();
        for (String one : parameters.getOrDefault("after", "").split("~", -1)) {
            Position.parse(one).ifPresent(shown::add);
        }
        return new WorklistFilter(
                constant(Lamp.class, parameters.get("lamp")).orElse(null),
                constant(Phase.class, parameters.get("phase")).orElse(null),
                constant(Due.class, parameters.get("due")).orElse(null),
                text.substring(
                        0, text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())))),
                shown.subList(Math.max(0, shown.size() - MOST_SHOWN), shown.size()));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    WorklistQuery query(LocalDate today, int limit) {
        Position after = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new WorklistQuery(
                phase,
                null,
                null,
                due == null ? null : due.by(today),
                text.isEmpty() ? null : text,
                lamp,
                after == null ? null : after.place(),
                after == null ? null : after.id(),
                limit);
    }

    boolean isAnything() {
        return lamp == null && phase == null && due == null && text.isEmpty();
    }

    /** The same with another lamp, from the beginning; the one that is on goes out. */
    WorklistFilter lit(@Nullable Lamp other) {
        return new WorklistFilter(other == lamp ? null : other, phase, due, text, List.of());
    }

    WorklistFilter after(Position end) {
        List<Position> more = new ArrayList<>(shown);
        more.add(end);
        return new WorklistFilter(lamp, phase, due, text, more);
    }

    /** The part before this one. */
    WorklistFilter before() {
        return new WorklistFilter(lamp, phase, due, text, shown.subList(0, Math.max(0, shown.size() - 1)));
    }

    /** What stands after the {@code ?}; empty for everything from the beginning. */
    String parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "lamp", lamp);
        put(values, "phase", phase);
        put(values, "due", due);
        put(values, "q", text.isEmpty() ? null : text);
        StringJoiner after = new StringJoiner("~");
        shown.forEach(one -> after.add(one.toString()));
        put(values, "after", shown.isEmpty() ? null : after.toString());
        StringJoiner joined = new StringJoiner("&");
        values.forEach((name, value) -> joined.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return joined.toString();
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
