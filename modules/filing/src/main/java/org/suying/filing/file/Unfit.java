package org.suying.filing.file;

import org.suying.filing.FilingRefusal;

/** A file that is not taken, with why. */
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final FilingRefusal reason;
    private final String what;

    Unfit(FilingRefusal reason, String what) {
        super(reason + " " + what, null, false, false);
        this.reason = reason;
        this.what = what;
    }

    Unfit(FilingRefusal reason) {
        this(reason, "");
    }

    public FilingRefusal reason() {
        return reason;
    }

    /** What the file really is, as far as it matters; else empty. */
    public String what() {
        return what;
    }
}
