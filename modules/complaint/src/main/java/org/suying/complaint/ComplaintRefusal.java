package org.suying.complaint;

import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;

/** Why a complaint, or what a regime says about complaints, is refused. */
public enum ComplaintRefusal implements Reason {
    CHANNEL_CLOSED(FaultCode.CHANNEL_CLOSED),
    REQUIRED(FaultCode.REQUIRED),
    NOT_FILLED_IN(FaultCode.REQUIRED),
    UNKNOWN_FIELD(FaultCode.UNKNOWN_FIELD),
    NOT_TAKEN(FaultCode.NOT_ALLOWED),
    ANONYMOUS_PERSON(FaultCode.NOT_ALLOWED),
    PHONE(FaultCode.NOT_ALLOWED),
    EMAIL(FaultCode.NOT_ALLOWED),
    ID_NUMBER(FaultCode.NOT_ALLOWED),
    MOMENT(FaultCode.WRONG_TYPE),
    DAY(FaultCode.WRONG_TYPE),
    IN_FUTURE(FaultCode.NOT_ALLOWED),
    DAY_IN_FUTURE(FaultCode.NOT_ALLOWED),
    LONG_AGO(FaultCode.NOT_ALLOWED),
    OFFICERS_FIELD(FaultCode.NOT_ALLOWED),
    FILED_HERE(FaultCode.DUPLICATE),

    NOT_REPLIED(FaultCode.NOT_NOW),
    EVALUATED(FaultCode.USED_UP),
    SCORE(FaultCode.NOT_ALLOWED),
    OVER(FaultCode.NOT_NOW),

    PURPOSE(FaultCode.REQUIRED),
    BY_RELEASE(FaultCode.NOT_YOU),
    NOBODY_KNOWS(FaultCode.NOT_YOU),
    RECUSED(FaultCode.NOT_YOU),
    OPEN_ALREADY(FaultCode.NOT_NOW),
    ASKED_ALREADY(FaultCode.DUPLICATE),
    RELEASED_ALREADY(FaultCode.NOT_NOW),
    NOT_TO_RELEASE(FaultCode.NOT_YOU),
    OWN_RELEASE(FaultCode.NOT_YOU),
    NOT_TO_NAME(FaultCode.NOT_YOU),
    NOBODY_NAMED(FaultCode.REQUIRED),
    UNKNOWN_PERSON(FaultCode.UNKNOWN_REFERENCE),
    UNKNOWN_PLACE(FaultCode.UNKNOWN_REFERENCE),
    SAME_LETTER(FaultCode.DUPLICATE),
    LINK_SELF(FaultCode.NOT_ALLOWED),
    LINK_UNKNOWN(FaultCode.UNKNOWN_REFERENCE),
    LINK_REASON(FaultCode.REQUIRED),
    LINKED_ALREADY(FaultCode.DUPLICATE),
    LEADER_DECIDED(FaultCode.TOO_LATE),
    LEADS_OTHERS(FaultCode.NOT_ALLOWED),
    TOO_MANY_ROWS(FaultCode.NOT_ALLOWED),

    UNKNOWN_PLAN(FaultCode.UNKNOWN_REFERENCE),
    DRAWN_BY_PERIOD(FaultCode.NOT_NOW),
    NOBODY_TO_DRAW(FaultCode.NOT_NOW),
    NOT_DRAWN(FaultCode.NOT_NOW),
    CALLED_TOO_EARLY(FaultCode.NOT_NOW),
    CALLED_ALREADY(FaultCode.USED_UP),
    SAID_BY_NOBODY(FaultCode.NOT_ALLOWED),

    UNKNOWN_REQUIREMENT(FaultCode.UNKNOWN_REFERENCE),
    CANNOT_SUPPLY(FaultCode.UNSOUND),
    NOT_ON_A_FORM(FaultCode.UNSOUND),
    PERSON_IN_WORKFLOW(FaultCode.UNSOUND),
    NAME_TAKEN(FaultCode.UNSOUND),
    NO_CONTENT(FaultCode.UNSOUND),
    REGISTER_FORM(FaultCode.UNSOUND),
    NOTHING_TO_CHOOSE(FaultCode.UNSOUND);

    private final FaultCode code;

    ComplaintRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
