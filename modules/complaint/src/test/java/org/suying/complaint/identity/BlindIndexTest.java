package org.suying.complaint.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D36 the blind index")
class BlindIndexTest {

    @Test
    @DisplayName("D36 one telephone is one value, however it is written")
    void normalisesTelephones() {
        assertThat(BlindIndex.phone("139 0000-4210")).isEqualTo("13900004210");
        assertThat(BlindIndex.phone("+86 139 0000 4210")).isEqualTo("13900004210");
        assertThat(BlindIndex.phone("0086-13900004210")).isEqualTo("13900004210");
        assertThat(BlindIndex.phone("020-8667 1234")).isEqualTo("02086671234");
    }

    @Test
    @DisplayName("D36 holds what was given, and names nobody")
    void holdsWhatWasGiven() {
        var person = new Person("安然", "13900004210", "an@example.cn", null, "44010619900101123x");

        assertThat(BlindIndex.of(person))
                .isEqualTo(Map.of("phone", "13900004210", "id-number", "44010619900101123X", "email", "an@example.cn"));
        assertThat(BlindIndex.of(new Person(null, null, null, null, null))).isEmpty();
        assertThat(person).hasToString("Person");
    }
}
