package org.suying.casework;

import java.util.List;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/**
 * A field that a regime declares.
 *
 * @param of the slot that it stands for; empty for a field of the regime's own
 * @param max the most characters (code points) of a text
 * @param role of an officer: the role that the officer must hold; empty for any
 */
public record Field(
        String id,
        FieldType type,
        String of,
        Text label,
        Text hint,
        int max,
        boolean required,
        String role,
        String clause,
        List<Option> ownOptions,
        Slot slot) {

    /** What can be chosen; empty for types without a choice, and for units and officers, whom the tenant has. */
    public List<Option> options(Regime regime) {
        return ownOptions.isEmpty() ? slot.options().apply(regime) : ownOptions;
    }
}
