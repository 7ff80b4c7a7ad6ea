package org.suying.regime;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled condition of a rule book; immutable, for any number of threads. */
public final class Condition {

    private final String expression;
    private final Map<String, ValueType> variables;
    private final CelRuntime.Program program;

    Condition(String expression, Map<String, ValueType> variables, CelRuntime.Program program) {
        this.expression = expression;
        this.variables = variables;
        this.program = program;
    }

    /** As it stands in the rule book. */
    public String expression() {
        return expression;
    }

    /** The names of the values that it looks at. */
    public Set<String> names() {
        return variables.keySet();
    }

    /**
     * Whether it holds for these values. Names that it does not look at are ignored; what is missing, null or not of
     * the declared kind reads as unset.
     *
     * @throws IllegalStateException if evaluating fails or would cost too much; the message names the expression and
     *     no value
     */
    public boolean holds(Map<String, ?> values) {
        Map<String, Object> bound = new HashMap<>();
        variables.forEach((name, type) -> bound.put(name, of(type, values.get(name))));
        bound.put(Conditions.UNSET, ValueType.DATE.unset());
        try {
            return Boolean.TRUE.equals(program.eval(bound));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot be evaluated (" + e.getErrorCode() + "): " + expression, e);
        }
    }

    private static Object of(ValueType type, @Nullable Object value) {
        boolean fits = switch (type) {
            case TEXT, CHOICE -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean;
            case NUMBER -> value instanceof Number;
            case DATE -> value instanceof Instant;
            case CHOICES -> value instanceof List;
        };
        if (!fits || value == null) {
            return type.unset();
        }
        return type == ValueType.NUMBER ? (Object) ((Number) value).longValue() : value;
    }
}
