package org.suying.tenancy;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why the tree of tenants refuses. */
public enum TenancyRefusal implements Reason {
    SLUG_TAKEN(FaultCode.DUPLICATE),
    WRONG_LEVEL(FaultCode.NOT_ALLOWED),
    UNKNOWN_PARENT(FaultCode.UNKNOWN_REFERENCE);

    private final FaultCode code;

    TenancyRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
