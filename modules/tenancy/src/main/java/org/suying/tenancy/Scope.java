package org.suying.tenancy;

import java.util.UUID;
import org.suying.kernel.Actor;

/**
 * What a transaction may touch, for whom and for what purpose. Signed into the database's context at its begin.
 *
 * @param id the tenant, or the district or city that is overseen
 * @param purpose letters, digits, {@code _ - . :} only; 100 characters at most; {@value #WORK} for ordinary work
 */
public record Scope(Level level, UUID id, Actor actor, String purpose) {

    public static final String WORK = "WORK";

    /** Which column of a row must match, and so which role of the database acts. */
    public enum Level {
        TENANT("suying_tenant"),
        DISTRICT("suying_district"),
        CITY("suying_city");

        private final String role;

        Level(String role) {
            this.role = role;
        }

        public String role() {
            return role;
        }
    }

    public Scope {
        if (!purpose.matches("[A-Za-z0-9_.:-]{1,100}")) {
            throw new IllegalArgumentException("not a purpose: " + purpose);
        }
    }

    public static Scope of(TenantId tenant, Actor actor) {
        return new Scope(Level.TENANT, tenant.value(), actor, WORK);
    }

    public Scope with(String otherPurpose) {
        return new Scope(level, id, actor, otherPurpose);
    }
}
