package org.suying.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What waits for the officer who is signed in: one list for all kinds of case, the next due first. */
public interface Worklist {

    /** One row more than the limit if there are more. */
    List<WorklistRow> find(WorklistQuery query, Locale locale);

    /** How many wait, by lamp. */
    Map<Lamp, Integer> counts();

    /** How many wait in all. */
    int count();
}
