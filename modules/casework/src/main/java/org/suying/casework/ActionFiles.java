package org.suying.casework;

import java.util.List;
import org.suying.kernel.Faults;

/** Port: files that an officer sends along with an action. Implemented by who keeps files. */
public interface ActionFiles {

    /** Finds ids under which no file waits; each fault lies at {@code pointer/0}, {@code pointer/1} … */
    void check(List<String> ids, String pointer, Faults faults);

    /** Makes them the case's own; they were found good by {@link #check}. */
    void keep(CaseId id, List<String> ids);

    /** The view with the field in which files are chosen; the form of an action includes it. */
    String view();

    /** What was chosen in that field of the form that was sent, in short: the same form sent again has the same. */
    String chosen();

    /**
     * Takes in what was chosen there. Every fault is found; the first file's lies at {@code pointer/0}.
     *
     * @return ids of those that were taken and wait now
     */
    List<String> receive(String pointer, Faults faults);
}
