package org.suying.casework;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is asked of a person, in the person's language.
 *
 * @param of the slot that it stands for; null for a field of the regime's own
 * @param options none for types without a choice
 * @param max the most characters of a text; null for other types
 */
public record Asked(
        String id,
        @Nullable String of,
        FieldType type,
        String label,
        @Nullable String hint,
        boolean required,
        @Nullable Integer max,
        List<Choice> options,
        @Nullable String clause)
        implements Serializable {

    public record Choice(String id, String text) implements Serializable {}

    /** The same, with these choices left out. */
    public Asked without(Set<String> ids) {
        List<Choice> left =
                options.stream().filter(choice -> !ids.contains(choice.id())).toList();
        return new Asked(id, of, type, label, hint, required, max, left, clause);
    }
}
