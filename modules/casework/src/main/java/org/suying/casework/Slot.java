package org.suying.casework;

import java.util.List;
import java.util.function.Function;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/**
 * A meaning that the platform knows and that a regime's field may stand for ({@code of: reply.text}), so that nothing
 * depends on how a regime calls its fields.
 *
 * @param id dotted, {@code reply.text}
 * @param max the most characters of a text
 * @param options what can be chosen under a regime; empty for other types
 */
public record Slot(String id, FieldType type, Text label, int max, Function<Regime, List<Option>> options) {

    public static Slot text(String id, String zh, String en, int max) {
        return new Slot(id, FieldType.TEXT, new Text(zh, en), max, regime -> List.of());
    }

    /** SPI: a module contributes the meanings that it knows, as a CDI bean. */
    public interface Source {
        List<Slot> slots();
    }
}
