package org.suying.worktime;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why this module refuses. */
public enum WorktimeRefusal implements Reason {
    MOMENT_OUT_OF_RANGE(FaultCode.NOT_ALLOWED),
    NOT_A_PUBLICATION(FaultCode.MALFORMED),
    COLUMN_MISSING(FaultCode.REQUIRED),
    NOT_A_DATE(FaultCode.WRONG_TYPE),
    KIND_UNKNOWN(FaultCode.NOT_ALLOWED),
    VALUE_MISSING(FaultCode.REQUIRED),
    NO_DAYS(FaultCode.REQUIRED),
    DATE_TWICE(FaultCode.DUPLICATE),
    DATE_NOT_COVERED(FaultCode.NOT_ALLOWED),
    SOURCE_UNKNOWN(FaultCode.UNKNOWN_REFERENCE),
    NOT_TRUE_OR_FALSE(FaultCode.MALFORMED),
    ONLY_THE_CITY(FaultCode.NOT_YOU),
    CLOCK_ONLY_FORWARD(FaultCode.NOT_ALLOWED),
    CLOCK_FIXED_IN_PRODUCTION(FaultCode.NOT_YOU);

    private final FaultCode code;

    WorktimeRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
