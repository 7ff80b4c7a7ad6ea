package org.suying.app.launcher;

import java.util.List;

/** Why nothing was started, or why what was started has been stopped again; every reason at once, fit to be shown. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    public CannotStart(List<String> reasons) {
        super(String.join(System.lineSeparator(), reasons));
        this.reasons = List.copyOf(reasons);
    }

    public CannotStart(String reason) {
        this(List.of(reason));
    }

    public List<String> reasons() {
        return reasons;
    }
}
