package org.suying.complaint.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suying.casework.CaseId;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.table.TableFormat;
import org.suying.kernel.Refused;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Lets the register, or a part of it, out of the house: never too much at once, and never without a trace. */
@ApplicationScoped
@Transactional
public class RegisterExport {

    /** So many complaints go into one file at most. */
    static final int MOST = 20_000;

    @Inject
    Register register;

    @Inject
    Trail trail;

    /**
     * Which complaints the file will have, the latest first; tells the trail who took them.
     *
     * @param text as in {@link Register#page}
     * @throws Refused if there are more than a file may have
     */
    public List<CaseId> begin(TableFormat format, String text) {
        List<CaseId> taken = notTooMany(register.ids(text, null, MOST + 1), MOST);
        trail.record(Entry.of("register.exported", Title.key(ComplaintRefusal.class, "trail.register.exported"))
                .with("format", format.ending())
                .with("filter", text)
                .with("rows", Integer.toString(taken.size())));
        return taken;
    }

    static List<CaseId> notTooMany(List<CaseId> found, int most) {
        if (found.size() > most) {
            throw new Refused(ComplaintRefusal.TOO_MANY_ROWS, most);
        }
        return found;
    }
}
