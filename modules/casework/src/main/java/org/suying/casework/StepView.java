package org.suying.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.suying.kernel.Actor;

/**
 * One step that was done, in the reader's language.
 *
 * @param title the action in the words of the regime
 * @param values what was written, as it is stored
 * @param written the same as label and words, in the order in which it was asked
 */
public record StepView(
        OffsetDateTime at,
        String action,
        String title,
        String toState,
        String toStateText,
        Phase toPhase,
        Actor.Kind actorKind,
        String actorName,
        Map<String, Object> values,
        List<Written> written) {

    public record Written(String label, String words) {}
}
