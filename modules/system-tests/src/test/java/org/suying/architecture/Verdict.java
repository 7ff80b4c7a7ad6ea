package org.suying.architecture;

import java.util.Collection;

/** What a run says of a test, and its tests of a clause; the later the worse. */
enum Verdict {
    HOLDS("holds"),
    NOT_RUN("not run"),
    FAILS("fails"),
    NO_TEST("no test yet");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The worst of them; of none that there is no test. */
    static Verdict of(Collection<Verdict> tests) {
        return tests.stream().max(Verdict::compareTo).orElse(NO_TEST);
    }

    static Verdict of(String words) {
        for (Verdict one : values()) {
            if (one.words.equals(words)) {
                return one;
            }
        }
        return NOT_RUN;
    }
}
