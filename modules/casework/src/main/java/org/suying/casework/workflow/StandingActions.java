package org.suying.casework.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.Text;

/**
 * SPI: actions that the platform gives to every workflow, where the rest of the rule book wants them. None of them moves
 * a case, and an action of the rule book under the same id takes its place.
 */
public interface StandingActions {

    String BUNDLE = "org.suying.casework.Messages";

    /** The sections that it looks at. */
    Set<Class<?>> after();

    /**
     * @param states in which a case is not over
     * @param conditions reads {@code when} and {@code otherwise} of a part of the rule book; null if it has none
     */
    List<Action> of(RegimeReading reading, Set<String> states, Function<RegimeNode, @Nullable When> conditions);

    /** What such an action is called. */
    static Text text(String action) {
        String key = "action." + action;
        return new Text(Words.of(BUNDLE, key, Locale.SIMPLIFIED_CHINESE), Words.of(BUNDLE, key, Locale.ENGLISH));
    }
}
