package org.suying.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all of them are named at once. */
public final class Faults {

    private final List<Fault> all = new ArrayList<>();

    public Faults add(String pointer, Reason reason, Object... args) {
        return add(Fault.at(pointer, reason, args));
    }

    public Faults add(Fault fault) {
        all.add(fault);
        return this;
    }

    public Faults addAll(List<Fault> faults) {
        all.addAll(faults);
        return this;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether something is wrong with the value at this pointer as a whole. */
    public boolean at(String pointer) {
        return all.stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }

    /** Whether something is wrong with the value at this pointer, or with a part of it. */
    public boolean anyAt(String pointer) {
        return all.stream().anyMatch(fault -> Pointer.isAtOrBelow(fault.pointer(), pointer));
    }

    public List<Fault> all() {
        return List.copyOf(all);
    }

    /** Refuses with everything that was collected; does nothing if that is nothing. */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new Refused(all);
        }
    }
}
