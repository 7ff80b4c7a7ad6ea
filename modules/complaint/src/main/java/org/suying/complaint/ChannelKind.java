package org.suying.complaint;

/** The platform's ways in; a regime opens some of them. */
public enum ChannelKind {
    VISIT(true),
    PHONE(true),
    LETTER(true),
    FAX(true),
    EMAIL(false),
    WEB(false),
    WECHAT(false),
    HOTLINE(false),
    TRANSFER(true);

    private final boolean officers;

    ChannelKind(boolean officers) {
        this.officers = officers;
    }

    /** Whether somebody speaks and an officer writes it down. */
    public boolean isSpoken() {
        return this == VISIT || this == PHONE || this == HOTLINE;
    }

    /** Whether something dated comes in. */
    public boolean isWritten() {
        return this == LETTER || this == FAX || this == EMAIL || this == TRANSFER;
    }

    /** Whether only an officer registers what comes this way. */
    public boolean isForOfficers() {
        return officers;
    }
}
