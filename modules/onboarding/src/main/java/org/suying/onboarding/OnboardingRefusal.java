package org.suying.onboarding;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why a tenant cannot be brought to life. */
public enum OnboardingRefusal implements Reason {
    ONE_OF_TWO(FaultCode.REQUIRED),
    UNKNOWN_PRESET(FaultCode.UNKNOWN_REFERENCE),
    PRESET_UNSOUND(FaultCode.UNSOUND),
    UNKNOWN_UNIT(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_ROLE(FaultCode.UNKNOWN_REFERENCE),
    TWICE(FaultCode.NOT_ALLOWED),
    /** A warning: the tenant opens all the same. */
    TOO_SMALL(FaultCode.NOT_ALLOWED);

    private final FaultCode code;

    OnboardingRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
