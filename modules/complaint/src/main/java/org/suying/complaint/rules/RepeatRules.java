package org.suying.complaint.rules;

/**
 * What counts as a possible repeat of a complaint.
 *
 * @param withinDays how far back is looked
 * @param likeness from which likeness of text (0 to 100) it is possible
 * @param certain from which it is likely
 */
public record RepeatRules(int withinDays, int likeness, int certain) {

    static final RepeatRules USUAL = new RepeatRules(365, 35, 70);
}
