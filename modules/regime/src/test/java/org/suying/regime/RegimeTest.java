package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B-05 a regime")
class RegimeTest {

    private static final String HUT =
            "regime: hut\ntitle: 棚\nen: Hut\ndoors: { b: { text: 乙, en: B }, a: { text: 甲, wide: 3 } }\n";

    private final RegimeReader reader = new RegimeReader(List.of(new DoorsSection()), Presets.none());

    @Test
    void isTheSameAgainWhenItComesOutOfTheStore() throws Exception {
        Regime before = reader.read(HUT).require();

        String stored = before.resolved().toString();
        Regime after = reader.restore((ObjectNode) new ObjectMapper().readTree(stored), before.origins());

        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(after.section(DoorsSection.Doors.class)).isEqualTo(before.section(DoorsSection.Doors.class));
        assertThat(after.section(DoorsSection.Doors.class).doors().keySet()).containsExactly("b", "a");
    }

    @Test
    void hasTheHashOfWhatItSays() {
        Regime one = reader.read(HUT).require();
        Regime other = reader.read(HUT.replace("wide: 3", "wide: 4")).require();
        Regime commented = reader.read("# a hut\n" + HUT).require();

        assertThat(one.hash()).matches("[0-9a-f]{64}").isNotEqualTo(other.hash());
        assertThat(commented.hash()).isEqualTo(one.hash());
    }

    @Test
    void cannotBeChangedFromOutside() {
        Regime regime = reader.read(HUT).require();

        regime.resolved().put("regime", "palace");
        ((ObjectNode) regime.part("/doors/b")).put("text", "丙");

        assertThat(regime.id()).isEqualTo("hut");
        assertThat(regime.part("/doors/b/text").asText()).isEqualTo("乙");
    }

    @Test
    void hasItsPartsAndASize() {
        Regime regime = reader.read(HUT).require();

        assertThat(regime.part("/doors/a/wide").asInt()).isEqualTo(3);
        assertThat(regime.part("/doors/c").isMissingNode()).isTrue();
        assertThat(regime.has("/doors/a")).isTrue();
        assertThat(regime.has("/doors/c")).isFalse();
        // {"regime":"hut","title":"棚","en":"Hut","doors":{"b":{"text":"乙","en":"B"},"a":{"text":"甲","wide":3}}}
        assertThat(regime.size()).isEqualTo(101);
    }

    @Test
    void speaksBothLanguages() {
        Regime regime = reader.read(HUT).require();

        assertThat(regime.title().in(Locale.CHINA)).isEqualTo("棚");
        assertThat(regime.title().in(Locale.UK)).isEqualTo("Hut");
        assertThat(regime.section(DoorsSection.Doors.class).doors().values())
                .extracting(text -> text.in(Locale.UK))
                .containsExactly("B", "甲");
    }

    @Test
    void isNotMadeOfAFaultyDocument() {
        Verification verification = reader.read("regime: hut\ntitle: 棚\n");

        assertThat(verification.ok()).isFalse();
        assertThatThrownBy(verification::require)
                .isInstanceOf(UnsoundRegime.class)
                .hasMessage("REQUIRED /doors (1:1)");
    }
}
