package org.suying.onboarding.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.people.NewUnit;
import org.suying.regime.Regime;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;

/**
 * A tenant that is to be.
 *
 * @param parent null for a city
 * @param source the rule book as it was given, with its comments
 * @param units those that it begins with; a unit that an officer names and that is not among them is made
 * @param people the administrator first
 */
public record Newcomer(
        TenantId id,
        String slug,
        String name,
        TenantLevel level,
        TenantKind kind,
        @Nullable TenantId parent,
        boolean open,
        Regime regime,
        String source,
        List<NewUnit> units,
        List<Person> people) {

    /**
     * @param pointer where the person stands in what was sent
     * @param unit the readable id or the name of a unit; empty for the main one
     */
    public record Person(
            String pointer,
            String login,
            String name,
            String unit,
            List<String> roles,
            boolean head,
            String password) {}
}
