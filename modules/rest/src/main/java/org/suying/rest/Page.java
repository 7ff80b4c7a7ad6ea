package org.suying.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.PlainText;
import org.suying.kernel.Refused;

/**
 * One page of a list as the contract answers it.
 *
 * @param next the cursor of the following page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 20;
    private static final int MOST = 200;

    /**
     * From rows of which one more was asked for than fits.
     *
     * @param position what the following page begins after, written into the opaque cursor
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> position) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        String last = position.apply(items.get(limit - 1));
        return new Page<>(
                items, Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * From a list that is short enough to be at hand as a whole.
     *
     * @param id what stands in the cursor for an item
     * @throws Refused if limit or cursor will not do
     */
    public static <T> Page<T> within(
            List<T> all, @Nullable String limit, @Nullable String cursor, Function<T, String> id) {
        int most = limit(limit);
        String after = position(cursor);
        int from = 0;
        if (after != null) {
            from = all.stream().map(id).toList().indexOf(after) + 1;
            if (from == 0) {
                throw badCursor();
            }
        }
        return of(all.subList(from, Math.min(all.size(), from + most + 1)), most, id);
    }

    /** @throws Refused unless it is a whole number from 1 to 200; 20 if it was not given */
    public static int limit(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return USUAL;
        }
        if (given.matches("[0-9]{1,3}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= MOST) {
            return Integer.parseInt(given);
        }
        throw new Refused(List.of(Fault.at("limit", RestRefusal.BAD_LIMIT)));
    }

    /** The same, among other faults; 20 if it is one itself. */
    public static int limit(@Nullable String given, Faults faults) {
        try {
            return limit(given);
        } catch (Refused refused) {
            faults.addAll(refused.faults());
            return USUAL;
        }
    }

    /** What {@code position} wrote; null for the first page. @throws Refused if it is no cursor of ours */
    public static @Nullable String position(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!PlainText.isSound(position)) {
                throw badCursor();
            }
            return position;
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    public static Refused badCursor() {
        return new Refused(List.of(Fault.at("cursor", RestRefusal.BAD_CURSOR)));
    }
}
