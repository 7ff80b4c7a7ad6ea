package org.suying.notice.circular;

/**
 * What was given to a unit in all circulars.
 *
 * @param circulars in how many
 */
public record UnitPoints(String name, long points, long circulars) {}
