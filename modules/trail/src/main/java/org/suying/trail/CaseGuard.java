package org.suying.trail;

import java.util.UUID;

/** Port: who may see a case may see its trail. Implemented by who knows cases; every implementation is asked. */
public interface CaseGuard {

    /** @throws org.suying.kernel.NotFound if the caller may not see this case, or there is none */
    void requireVisible(UUID caseId);
}
