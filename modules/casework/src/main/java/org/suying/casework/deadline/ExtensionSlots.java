package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.suying.casework.FieldType;
import org.suying.casework.Option;
import org.suying.casework.Slot;
import org.suying.kernel.Words;
import org.suying.regime.Regime;
import org.suying.regime.Text;

/** What the steps of an extension ask for. */
@ApplicationScoped
public class ExtensionSlots implements Slot.Source {

    private static final int LONGEST = 2000;

    @Override
    public List<Slot> slots() {
        return List.of(
                slot(ExtensionFields.DEADLINE, FieldType.CHOICE, 0, ExtensionSlots::extendable),
                slot(ExtensionFields.AMOUNT, FieldType.NUMBER, 0, regime -> List.of()),
                slot(ExtensionFields.REASON, FieldType.TEXT, LONGEST, regime -> List.of()),
                slot(ExtensionFields.ANSWER, FieldType.TEXT, LONGEST, regime -> List.of()));
    }

    private static List<Option> extendable(Regime regime) {
        return regime.section(DeadlineRules.class).extendable().stream()
                .map(rule -> new Option(rule.id(), rule.text(), rule.clause()))
                .toList();
    }

    private static Slot slot(String id, FieldType type, int max, Function<Regime, List<Option>> options) {
        return new Slot(id, type, text("slot." + id), max, options);
    }

    private static Text text(String key) {
        String bundle = "org.suying.casework.Messages";
        return new Text(Words.of(bundle, key, Locale.SIMPLIFIED_CHINESE), Words.of(bundle, key, Locale.ENGLISH));
    }
}
