package org.suying.notice;

import java.util.List;
import org.suying.casework.CaseId;

/** What was told about the cases of the current tenant. */
public interface Notices {

    /** To the complainant of a case, oldest first; empty if nothing was, or there is no such case. */
    List<Notice> of(CaseId id);
}
