package org.suying.people;

import java.util.UUID;

/** The inner id of an officer; the tenant's own officers know each other by login and name. */
public record OfficerId(UUID value) {}
