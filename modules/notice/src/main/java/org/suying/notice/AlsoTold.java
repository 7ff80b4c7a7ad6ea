package org.suying.notice;

import java.util.List;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;

/** Port: whose complainants are told what the complainant of a case is told, because theirs are handled with it. */
public interface AlsoTold {

    /** Each under its own number and subject. */
    List<CaseSummary> with(CaseId id);
}
