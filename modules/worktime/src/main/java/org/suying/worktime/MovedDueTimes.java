package org.suying.worktime;

import java.util.List;
import java.util.Locale;

/** Port: the due times that would move if other notices were known. Implemented by who keeps due times. */
public interface MovedDueTimes {

    /**
     * In the city of the current scope, tenant by tenant; those where nothing would change are left out. Called outside
     * a transaction.
     */
    List<Of> under(Publications publications, Locale locale);

    /**
     * In one tenant. Of another tenant than the caller's there are counts only.
     *
     * @param tenant its readable id
     * @param moved how many running due times would become another
     * @param settled how many would stay and be certain from then on
     * @param examples some that would move, one sentence each
     */
    record Of(String tenant, String name, int moved, int settled, List<String> examples) {

        public Of {
            examples = List.copyOf(examples);
        }
    }
}
