package org.suying.complaint.follow;

/** Somebody has tried too many numbers and codes in vain, and waits. */
final class TooManyGuesses extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    TooManyGuesses(int seconds) {
        super("too many guesses", null, false, false);
        this.seconds = seconds;
    }

    /** At least one. */
    int seconds() {
        return seconds;
    }
}
