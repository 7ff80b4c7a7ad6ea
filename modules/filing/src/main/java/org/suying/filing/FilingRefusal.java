package org.suying.filing;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why a file, or a section about files, is refused. */
public enum FilingRefusal implements Reason {
    NO_FILES(FaultCode.REQUIRED),
    TOO_MANY(FaultCode.TOO_LONG),
    EMPTY(FaultCode.REQUIRED),
    TOO_LARGE(FaultCode.TOO_LARGE),
    UNPACKS_TOO_LARGE(FaultCode.TOO_LARGE),
    NOT_TAKEN(FaultCode.WRONG_FILE),
    NESTED(FaultCode.NOT_ALLOWED),
    MACROS(FaultCode.NOT_ALLOWED),
    SCRIPTS(FaultCode.NOT_ALLOWED),
    LOCKED(FaultCode.NOT_ALLOWED),
    BROKEN(FaultCode.NOT_ALLOWED),
    BUSY(FaultCode.USED_UP),
    UNKNOWN_ATTACHMENT(FaultCode.UNKNOWN_REFERENCE),
    RECUSED(FaultCode.NOT_YOU),
    NOT_WORKING(FaultCode.NOT_YOU),
    OWN_EVIDENCE(FaultCode.NOT_YOU),
    OVER(FaultCode.NOT_NOW),

    BAD_SIZE(FaultCode.NOT_ALLOWED),
    BAD_NUMBER(FaultCode.NOT_ALLOWED),
    UNKNOWN_PLACEHOLDER(FaultCode.UNKNOWN_REFERENCE);

    private final FaultCode code;

    FilingRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
