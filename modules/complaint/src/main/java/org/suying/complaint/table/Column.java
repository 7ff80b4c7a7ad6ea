package org.suying.complaint.table;

/**
 * A column of a table.
 *
 * @param width for so many Latin letters; a Chinese character takes two
 */
public record Column(String title, int width) {}
