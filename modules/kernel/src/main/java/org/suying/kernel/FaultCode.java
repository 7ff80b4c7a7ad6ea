package org.suying.kernel;

/** The machine-readable kind of one fault; fixed by the REST contract, with the HTTP status each answers with. */
public enum FaultCode {
    MALFORMED(400),
    UNKNOWN_FIELD(400),
    WRONG_TYPE(400),
    /** A file is larger than is taken. */
    TOO_LARGE(413),
    /** A file is none of those that are taken, whatever it is called. */
    WRONG_FILE(415),
    REQUIRED(422),
    TOO_LONG(422),
    NOT_ALLOWED(422),
    CHANNEL_CLOSED(422),
    CONDITION_FALSE(422),
    TOO_LATE(422),
    USED_UP(422),
    UNKNOWN_REFERENCE(422),
    POLICY(422),
    UNSOUND(422),
    NOT_NOW(409),
    DUPLICATE(409),
    NOT_YOU(403),
    TOO_OFTEN(429);

    private final int status;

    FaultCode(int status) {
        this.status = status;
    }

    /** The HTTP status of an answer whose gravest fault this is. */
    public int status() {
        return status;
    }
}
