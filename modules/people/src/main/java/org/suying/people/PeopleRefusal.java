package org.suying.people;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why the people module refuses. */
public enum PeopleRefusal implements Reason {
    BAD_LOGIN(FaultCode.NOT_ALLOWED),
    BAD_UNIT_ID(FaultCode.NOT_ALLOWED),
    LOGIN_TAKEN(FaultCode.DUPLICATE),
    UNIT_TAKEN(FaultCode.DUPLICATE),
    TWICE(FaultCode.NOT_ALLOWED),
    UNKNOWN_UNIT(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_ROLE(FaultCode.UNKNOWN_REFERENCE),
    LAST_ADMINISTRATOR(FaultCode.POLICY),
    PASSWORD_SHORT(FaultCode.NOT_ALLOWED),
    PASSWORD_LONG(FaultCode.TOO_LONG),
    PASSWORD_PLAIN(FaultCode.NOT_ALLOWED),
    PASSWORD_COMMON(FaultCode.NOT_ALLOWED),
    PASSWORD_HOLDS_LOGIN(FaultCode.NOT_ALLOWED),
    WRONG_SIGN_IN(FaultCode.NOT_YOU),
    TOO_MANY_TRIES(FaultCode.NOT_YOU),
    NO_ADMINISTRATION(FaultCode.UNSOUND);

    private final FaultCode code;

    PeopleRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
