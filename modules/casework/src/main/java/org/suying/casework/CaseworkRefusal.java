package org.suying.casework;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why an action, or a workflow, is refused. */
public enum CaseworkRefusal implements Reason {
    NOT_NOW(FaultCode.NOT_NOW),
    NOT_YOU(FaultCode.NOT_YOU),
    NOT_ASSIGNED(FaultCode.NOT_YOU),
    EXCLUDED(FaultCode.NOT_YOU),
    RECUSED(FaultCode.NOT_YOU),
    NOT_JUDGE(FaultCode.NOT_YOU),
    TAKES_NO_PART(FaultCode.POLICY),
    FOLLOWING(FaultCode.NOT_NOW),
    CONDITION_FALSE(FaultCode.CONDITION_FALSE),
    CONDITION_IN_WORDS(FaultCode.CONDITION_FALSE),
    TOO_LATE(FaultCode.TOO_LATE),
    DAY_OUT_OF_RANGE(FaultCode.NOT_ALLOWED),

    NO_EXTENSION(FaultCode.NOT_NOW),
    EXTENSION_ASKED(FaultCode.DUPLICATE),
    EXTENSION_USED_UP(FaultCode.USED_UP),
    EXTENSION_TOO_LATE(FaultCode.TOO_LATE),
    EXTENSION_TOO_LONG(FaultCode.NOT_ALLOWED),
    OWN_EXTENSION(FaultCode.NOT_YOU),
    NOT_CALLED(FaultCode.NOT_NOW),

    UNKNOWN_FIELD(FaultCode.UNKNOWN_FIELD),
    FIELD_REQUIRED(FaultCode.REQUIRED),
    CHOICE_REQUIRED(FaultCode.REQUIRED),
    WRONG_TYPE(FaultCode.WRONG_TYPE),
    TOO_LONG(FaultCode.TOO_LONG),
    NOT_AN_OPTION(FaultCode.NOT_ALLOWED),
    NOT_TEXT(FaultCode.NOT_ALLOWED),
    UNLIKELY_DAY(FaultCode.NOT_ALLOWED),
    UNKNOWN_UNIT(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_OFFICER(FaultCode.UNKNOWN_REFERENCE),

    UNKNOWN_SORT(FaultCode.NOT_ALLOWED),
    UNKNOWN_REPORT(FaultCode.NOT_ALLOWED),
    UNKNOWN_PHASE(FaultCode.NOT_ALLOWED),
    BAD_TIME(FaultCode.NOT_ALLOWED),
    BAD_DATE(FaultCode.WRONG_TYPE),

    UNKNOWN_STATE(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_ROLE(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_ACTION_FIELD(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_SLOT(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_EFFECT(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_EVENT(FaultCode.UNKNOWN_REFERENCE),
    NOT_ASSIGNABLE(FaultCode.NOT_ALLOWED),
    NOT_A_DAY(FaultCode.NOT_ALLOWED),
    NO_START(FaultCode.UNSOUND),
    MANY_STARTS(FaultCode.UNSOUND),
    UNREACHABLE(FaultCode.UNSOUND),
    NO_END(FaultCode.UNSOUND),
    NO_END_AGAIN(FaultCode.UNSOUND),
    NOBODY(FaultCode.UNSOUND),
    END_PHASE(FaultCode.UNSOUND),
    LEAVES_END(FaultCode.UNSOUND),
    NO_OPTIONS(FaultCode.UNSOUND),
    COMPLAINANT_ONLY(FaultCode.UNSOUND),
    BAD_SPAN(FaultCode.NOT_ALLOWED),
    TWO_CONDITIONS(FaultCode.UNSOUND),
    BAD_WARNING(FaultCode.NOT_ALLOWED),
    BAD_CLOSURE(FaultCode.NOT_ALLOWED),
    BAD_ZONE(FaultCode.NOT_ALLOWED),
    BAD_HOURS(FaultCode.NOT_ALLOWED),

    UNKNOWN_COUNTED(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_ACTION(FaultCode.UNKNOWN_REFERENCE),
    QUOTA_UNCLEAR(FaultCode.UNSOUND),
    QUOTA_AMONG(FaultCode.REQUIRED),
    QUOTA_NO_SHARE(FaultCode.NOT_ALLOWED),
    QUOTA_OF_ITSELF(FaultCode.UNSOUND),
    QUOTA_CLOSED(FaultCode.UNSOUND),
    QUOTA_FUTURE(FaultCode.NOT_ALLOWED);

    private final FaultCode code;

    CaseworkRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
