package org.suying.casework;

import java.util.List;
import org.suying.kernel.Faults;

/** Port: files that an officer sends along with an action. Implemented by who keeps files. */
public interface ActionFiles {

    /** Finds ids under which no file waits; each fault lies at {@code pointer/0}, {@code pointer/1} … */
    void check(List<String> ids, String pointer, Faults faults);

    /** Makes them the case's own; they were found good by {@link #check}. */
    void keep(CaseId id, List<String> ids);
}
