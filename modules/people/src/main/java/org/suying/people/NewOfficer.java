package org.suying.people;

import java.util.List;

/**
 * An officer to be added.
 *
 * @param login without the tenant
 * @param unit the readable id of the unit
 * @param roles ids of roles of the regime in force
 * @param head whether the person leads the unit
 */
public record NewOfficer(String login, String name, String unit, List<String> roles, boolean head) {

    public NewOfficer {
        roles = List.copyOf(roles);
    }
}
