package org.suying.regime;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/**
 * What can be wrong with a rule book, whatever its sections. The constant's name is the finding's code. A rule book
 * that does not verify is one fault of a request (422), so none of these stands for a malformed request.
 */
public enum RegimeRefusal implements Reason {
    TOO_LARGE(FaultCode.TOO_LONG),
    SYNTAX(FaultCode.UNSOUND),
    TOO_DEEP(FaultCode.UNSOUND),
    EMPTY(FaultCode.REQUIRED),
    MULTIPLE_DOCUMENTS(FaultCode.UNSOUND),
    CHARACTER(FaultCode.NOT_ALLOWED),
    ALIAS(FaultCode.NOT_ALLOWED),
    ANCHOR(FaultCode.NOT_ALLOWED),
    MERGE_KEY(FaultCode.NOT_ALLOWED),
    TAG(FaultCode.NOT_ALLOWED),
    KEY_NOT_TEXT(FaultCode.NOT_ALLOWED),
    DUPLICATE(FaultCode.UNSOUND),

    UNKNOWN_FIELD(FaultCode.UNSOUND),
    REQUIRED(FaultCode.REQUIRED),
    REMOVED(FaultCode.REQUIRED),
    WRONG_TYPE(FaultCode.UNSOUND),
    TOO_LONG(FaultCode.TOO_LONG),
    NOT_ALLOWED(FaultCode.NOT_ALLOWED),
    OUT_OF_RANGE(FaultCode.NOT_ALLOWED),
    BAD_FORM(FaultCode.NOT_ALLOWED),
    BAD_ID(FaultCode.NOT_ALLOWED),

    EXTENDS_UNKNOWN(FaultCode.UNKNOWN_REFERENCE),
    EXTENDS_ITSELF(FaultCode.UNSOUND),
    EXTENDS_TOO_DEEP(FaultCode.UNSOUND),
    EXTENDS_UNREADABLE(FaultCode.UNSOUND),

    UNKNOWN_REFERENCE(FaultCode.UNKNOWN_REFERENCE),
    STILL_NEEDED(FaultCode.UNKNOWN_REFERENCE),
    CONDITION(FaultCode.UNSOUND);

    private final FaultCode code;

    RegimeRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
