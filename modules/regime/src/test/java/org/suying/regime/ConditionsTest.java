package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Refused;

@DisplayName("A condition")
class ConditionsTest {

    private static final Map<String, ValueType> NAMES = Map.of(
            "reason", ValueType.TEXT,
            "grave", ValueType.BOOLEAN,
            "score", ValueType.NUMBER,
            "happenedOn", ValueType.DATE,
            "route", ValueType.CHOICE,
            "evidence", ValueType.CHOICES);

    private static boolean holds(String expression, Map<String, ?> values) {
        return Conditions.compile(expression, NAMES).holds(values);
    }

    private static List<String> refusals(String expression, Locale language) {
        return catchThrowableOfType(Refused.class, () -> Conditions.compile(expression, NAMES))
                .messages(language);
    }

    @Test
    void speaksOfTypedValues() {
        assertThat(holds("evidence.size() > 0 && grave", Map.of("evidence", List.of("letter"), "grave", true)))
                .isTrue();
        assertThat(holds("score >= 3", Map.of("score", 2))).isFalse();
        assertThat(holds("score > 2.5", Map.of("score", 3))).isTrue();
        assertThat(holds("route in ['self', 'transfer']", Map.of("route", "transfer")))
                .isTrue();
        assertThat(holds("reason.contains('𠮷')", Map.of("reason", "在𠮷野家"))).isTrue();
        assertThat(holds("evidence.exists(e, e == 'photo')", Map.of("evidence", List.of("photo"))))
                .isTrue();
        assertThat(holds(
                        "happenedOn < timestamp('2026-03-01T00:00:00+08:00')",
                        Map.of("happenedOn", Instant.parse("2026-02-27T16:00:00Z"))))
                .isTrue();
    }

    @Test
    void readsWhatIsUnsetAsEmpty() {
        assertThat(holds(
                        "reason == '' && !grave && score == 0 && happenedOn == unset && route == ''"
                                + " && evidence.size() == 0",
                        Map.of()))
                .isTrue();
        assertThat(holds("reason == ''", Collections.singletonMap("reason", null)))
                .isTrue();
        assertThat(holds("score == 0", Map.of("score", "seven"))).isTrue();
        assertThat(holds("grave", Map.of("grave", true, "other", Arrays.asList(1, null))))
                .isTrue();
    }

    @Test
    void namesWhatItLooksAt() {
        assertThat(Conditions.compile("grave || score > 1 || true", NAMES).names())
                .containsExactlyInAnyOrder("grave", "score");
    }

    @Test
    void isRefusedInWordsWithTheLineAndACaret() {
        assertThat(refusals("socre > 1", Locale.CHINA)).containsExactly("条件有误：没有名为“socre”的值\nsocre > 1\n^");
        assertThat(refusals("grave && reason > 1", Locale.CHINA))
                .containsExactly("条件有误：“>”不能用于 (string, int)\ngrave && reason > 1\n                ^");
        assertThat(refusals("score", Locale.CHINA)).containsExactly("条件有误：应为 bool 类型，却是 int 类型\nscore\n^");
        assertThat(refusals("grave &&", Locale.ENGLISH))
                .containsExactly("The condition is at fault: not well written at <EOF>\ngrave &&\n        ^");
    }

    @Test
    void isToldAllItsFaults() {
        assertThat(refusals("socre > 1 && raeson == ''", Locale.CHINA)).hasSize(2);
    }

    @Test
    void isBounded() {
        assertThatThrownBy(() -> Conditions.compile("true" + " || true".repeat(200), NAMES))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Conditions.compile("(".repeat(100) + "grave" + ")".repeat(100), NAMES))
                .isInstanceOf(Refused.class);
        Condition greedy =
                Conditions.compile("evidence.all(a, evidence.all(b, evidence.all(c, a + b + c != '')))", NAMES);
        List<String> many = Collections.nCopies(1000, "x");
        assertThatThrownBy(() -> greedy.holds(Map.of("evidence", many))).isInstanceOf(IllegalStateException.class);
    }
}
