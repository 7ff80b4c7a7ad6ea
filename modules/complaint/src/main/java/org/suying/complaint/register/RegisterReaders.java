package org.suying.complaint.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suying.kernel.Caller;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;

/** Who may read the register: who keeps it, who decides, who supervises, who audits. */
@ApplicationScoped
class RegisterReaders {

    static final Set<Right> RIGHTS = Set.of(Right.REGISTER, Right.DECIDE, Right.SUPERVISE, Right.SEE_ALL, Right.AUDIT);

    @Inject
    Caller caller;

    void require() {
        if (caller.require().rights().stream().noneMatch(RIGHTS::contains)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
    }
}
