package org.suying.notice;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** What can be wrong with the notices of a regime. */
public enum NoticeRefusal implements Reason {
    UNKNOWN_OCCASION(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_NOTICE(FaultCode.UNKNOWN_REFERENCE),
    NOT_UNITS(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_PLACEHOLDER(FaultCode.UNKNOWN_REFERENCE);

    private final FaultCode code;

    NoticeRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
