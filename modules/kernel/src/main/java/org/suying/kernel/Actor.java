package org.suying.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param id the officer's id, or the case that a complainant opened with number and code; null for others
 * @param name what the trail shows; never a complainant's name
 */
public record Actor(Kind kind, @Nullable UUID id, String name) {

    public enum Kind {
        OFFICER,
        COMPLAINANT,
        PUBLIC,
        SYSTEM
    }

    public static Actor officer(UUID id, String name) {
        return new Actor(Kind.OFFICER, id, name);
    }

    public static Actor complainant(UUID caseId) {
        return new Actor(Kind.COMPLAINANT, caseId, "");
    }

    /** Anybody from the street, who has shown nothing. */
    public static Actor anyone() {
        return new Actor(Kind.PUBLIC, null, "");
    }

    /** The program itself, doing what a rule book says is due. */
    public static Actor program() {
        return new Actor(Kind.SYSTEM, null, "");
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
