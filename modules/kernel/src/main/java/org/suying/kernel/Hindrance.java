package org.suying.kernel;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why the database cannot do something now, though nothing is wrong with what is asked. It passes by itself. Nothing was
 * done, unless the connection broke while it was being acknowledged; so what is asked with a key may be asked again.
 */
public enum Hindrance {
    /** It stops, starts or recovers, or cannot be reached. */
    AWAY,
    /** Others are at the same rows, or too many at once. */
    BUSY,
    /** Its disk is full. Reading goes on. */
    NO_ROOM;

    /** No room on the disk, and the database only reads, which it does when there is hardly any. */
    private static final Set<String> NO_ROOM_STATES = Set.of("53100", "25006");

    /** What the server's pool says, without a state, of a connection that broke earlier in the same transaction. */
    private static final Pattern LOST = Pattern.compile("IJ031040|IJ031070");

    private static final String RESOURCES = "jakarta.resource.ResourceException";

    /** What hinders, if that is what a failure comes from. */
    public static Optional<Hindrance> in(Throwable failure) {
        return in(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<Hindrance> in(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        Optional<Hindrance> deeper = Stream.concat(
                        Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .flatMap(cause -> in(cause, seen).stream())
                .findFirst();
        return deeper.isPresent() || !(failure instanceof SQLException sql) ? deeper : of(sql, seen);
    }

    private static Optional<Hindrance> of(SQLException failure, Set<Throwable> seen) {
        Optional<Hindrance> said = ofState(failure);
        return said.isPresent() ? said : in(failure.getNextException(), seen);
    }

    /** A server that has no connection to give says so without a state. */
    private static Optional<Hindrance> ofState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null && LOST.matcher(String.valueOf(failure.getMessage())).find()) {
            return Optional.of(AWAY);
        }
        if (state == null) {
            Throwable cause = failure.getCause();
            return cause != null && cause.getClass().getName().equals(RESOURCES) ? Optional.of(BUSY) : Optional.empty();
        }
        if (NO_ROOM_STATES.contains(state)) {
            return Optional.of(NO_ROOM);
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Optional.of(AWAY);
        }
        boolean busy =
                state.startsWith("40") || state.startsWith("53") || state.startsWith("57") || state.equals("55P03");
        return busy ? Optional.of(BUSY) : Optional.empty();
    }
}
