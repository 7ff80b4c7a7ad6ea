package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema of rule books")
class RegimeSchemaTest {

    /** Reads after something that nobody reads, and owns a key that another owns. */
    private record Rival(Set<Class<?>> after) implements Section<String> {

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public Set<String> keys() {
            return Set.of("doors", "route", "lamp");
        }

        @Override
        public JsonNode schema() {
            return new DoorsSection().schema();
        }

        @Override
        public String read(RegimeReading reading) {
            return "";
        }
    }

    @Test
    void isPutTogetherFromTheSectionsAndClosed() {
        JsonNode schema = new RegimeReader(List.of(new DoorsSection()), Presets.none()).schema();

        assertThat(schema.at("/$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("regime", "title", "en", "clauses", "extends", "doors", "route", "lamp");
        assertThat(schema.has("required")).isFalse();
        assertThat(schema.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.at("/$defs/door/additionalProperties").asBoolean(true))
                .isFalse();
        assertThat(schema.at("/properties/doors/additionalProperties").isObject())
                .isTrue();
        assertThat(schema.at("/$defs/door/properties/required/type").asText()).isEqualTo("boolean");
    }

    @Test
    void hasNoTwoSectionsForOneKey() {
        assertThatThrownBy(() -> new RegimeReader(List.of(new DoorsSection(), new Rival(Set.of())), Presets.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two sections");
    }

    @Test
    void hasNoSectionThatWaitsForNobody() {
        assertThatThrownBy(() -> new RegimeReader(List.of(new Rival(Set.of(Integer.class))), Presets.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wait");
    }
}
