package org.suying.kernel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something was asked that cannot be done; says every reason at once. Nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Refused(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.reason().name() + " " + fault.pointer())
                .collect(Collectors.joining(", ")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.faults = List.copyOf(faults);
    }

    public Refused(Reason reason, Object... args) {
        this(List.of(Fault.at("", reason, args)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Syntax before person before state before rule: the status that the sender can do most about. */
    public int status() {
        return faults.stream()
                .mapToInt(fault -> fault.reason().code().status())
                .min()
                .orElseThrow();
    }

    public List<String> messages(Locale locale) {
        return faults.stream().map(fault -> fault.message(locale)).toList();
    }
}
