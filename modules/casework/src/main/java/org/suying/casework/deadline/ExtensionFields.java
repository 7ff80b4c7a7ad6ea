package org.suying.casework.deadline;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Field;
import org.suying.casework.workflow.ActionFields;

/**
 * Which of a rule book's fields stand for what an extension asks; null for one that it does not have.
 *
 * @param deadline which one, by the id of its rule
 * @param amount how much more, in the unit of the rule; without it the most that the rule gives
 */
record ExtensionFields(
        @Nullable Field deadline,
        @Nullable Field amount,
        @Nullable Field reason,
        @Nullable Field answer) {

    static final String DEADLINE = "extension.deadline";
    static final String AMOUNT = "extension.amount";
    static final String REASON = "extension.reason";
    static final String ANSWER = "extension.answer";

    static ExtensionFields of(ActionFields fields) {
        return new ExtensionFields(
                standingFor(DEADLINE, fields),
                standingFor(AMOUNT, fields),
                standingFor(REASON, fields),
                standingFor(ANSWER, fields));
    }

    private static @Nullable Field standingFor(String slot, ActionFields fields) {
        return fields.byId().values().stream()
                .filter(field -> field.of().equals(slot))
                .findFirst()
                .orElse(null);
    }

    String at(@Nullable Field field) {
        return field == null ? "" : "/fields/" + field.id();
    }

    @Nullable String rule(Map<String, Object> values) {
        return value(deadline, values).map(Object::toString).orElse(null);
    }

    @Nullable Long number(Map<String, Object> values) {
        return value(amount, values).map(one -> ((Number) one).longValue()).orElse(null);
    }

    String reason(Map<String, Object> values) {
        return value(reason, values).map(Object::toString).orElse("");
    }

    private static Optional<Object> value(@Nullable Field field, Map<String, Object> values) {
        return field == null ? Optional.empty() : Optional.ofNullable(values.get(field.id()));
    }
}
