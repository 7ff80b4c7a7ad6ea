package org.suying.people;

import java.util.UUID;

/** The inner id of a unit; outside it is known by its readable id. */
public record UnitId(UUID value) {}
