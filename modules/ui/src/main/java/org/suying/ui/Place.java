package org.suying.ui;

/**
 * What a public page shows of a tenant.
 *
 * @param slug the part of an address that names it
 * @param name the full name
 * @param above the names of those above it, from the top, for the line over the name; empty for the top itself
 */
public record Place(String slug, String name, String above) {}
