package org.suying.rest;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** What can be wrong with any request, whatever it is about. */
public enum RestRefusal implements Reason {
    NOT_JSON(FaultCode.MALFORMED),
    NO_BODY(FaultCode.MALFORMED),
    BAD_CURSOR(FaultCode.MALFORMED),
    BAD_LIMIT(FaultCode.MALFORMED),
    BAD_KEY(FaultCode.MALFORMED),
    BAD_INSTANT(FaultCode.MALFORMED),
    KEY_REUSED(FaultCode.NOT_ALLOWED),
    SENT_ALREADY(FaultCode.NOT_ALLOWED),
    STILL_RUNNING(FaultCode.NOT_NOW),
    UNKNOWN_FIELD(FaultCode.UNKNOWN_FIELD),
    WRONG_TYPE(FaultCode.WRONG_TYPE),
    TOO_OFTEN(FaultCode.TOO_OFTEN),
    REQUIRED(FaultCode.REQUIRED),
    TOO_LONG(FaultCode.TOO_LONG),
    NOT_TEXT(FaultCode.NOT_ALLOWED),
    BAD_FORM(FaultCode.NOT_ALLOWED),
    NOT_ALLOWED(FaultCode.NOT_ALLOWED);

    private final FaultCode code;

    RestRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
