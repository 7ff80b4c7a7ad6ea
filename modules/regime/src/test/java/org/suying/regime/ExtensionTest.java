package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("B-07 a rule book over what it extends")
class ExtensionTest {

    @TempDir
    Path folder;

    private RegimeReader reader = new RegimeReader(List.of(), Presets.none());

    @BeforeEach
    void presets() throws IOException {
        preset("ground", """
                regime: ground
                title: 地基
                doors:
                  cellar: { text: 地下室, wide: 2, kind: WOOD }
                lamp: { text: 灯, wide: 1 }
                route: [cellar]
                """);
        preset("cottage", """
                regime: cottage
                title: 小屋
                clauses: R77
                extends: ground
                doors:
                  front: { text: 前门, to: cellar }
                """);
        preset("villa", """
                regime: villa
                title: 别墅
                extends: cottage
                doors:
                  garden: { text: 花园门, kind: GLASS }
                """);
        preset("palace", "regime: palace\ntitle: 宫殿\nextends: villa\n");
        reader = new RegimeReader(List.of(new DoorsSection()), Presets.in(folder, "ground"));
    }

    private void preset(String id, String text) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), text);
    }

    private List<String> faults(String text) {
        return reader.read(text).findings().stream()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.code() + " " + finding.pointer()
                        + " " + finding.preset())
                .toList();
    }

    @Test
    void mergesMapsByKeyAndReplacesListsAndLeaves() {
        Regime regime = reader.read("""
                        regime: mine
                        title: 我家
                        extends: villa
                        doors:
                          cellar: { wide: 3 }
                          attic: { text: 阁楼 }
                        route: [attic, garden]
                        """).require();

        assertThat(regime.resolved().path("doors").fieldNames())
                .toIterable()
                .containsExactly("cellar", "front", "garden", "attic");
        assertThat(regime.resolved().at("/doors/cellar"))
                .hasToString("{\"text\":\"地下室\",\"wide\":3,\"kind\":\"WOOD\"}");
        assertThat(regime.section(DoorsSection.Doors.class).route()).containsExactly("attic", "garden");
        assertThat(regime.clauses()).isEqualTo("R77");
        assertThat(regime.id()).isEqualTo("mine");
        assertThat(regime.resolved().has("extends")).isFalse();
    }

    @Test
    void knowsWhereEachValueCameFrom() {
        Regime regime = reader.read(
                        "regime: mine\ntitle: 我家\nextends: villa\ndoors: { cellar: { wide: 3 } }\nroute: [garden]\n")
                .require();

        assertThat(regime.origin("/doors/cellar/wide")).isEqualTo(Origin.OWN);
        assertThat(regime.origin("/doors/cellar/text")).isEqualTo(Origin.BASELINE);
        assertThat(regime.origin("/doors/front/text")).isEqualTo(Origin.PRESET);
        assertThat(regime.origin("/doors/garden/kind")).isEqualTo(Origin.PRESET);
        assertThat(regime.origin("/clauses")).isEqualTo(Origin.PRESET);
        assertThat(regime.origin("/lamp/wide")).isEqualTo(Origin.BASELINE);
        assertThat(regime.origin("/route/0")).isEqualTo(Origin.OWN);
        assertThat(regime.originsOfValues())
                .containsEntry("/title", Origin.OWN)
                .containsEntry("/doors/cellar/kind", Origin.BASELINE)
                .containsEntry("/route", Origin.OWN)
                .doesNotContainKey("/doors");
    }

    @Test
    void liesOverTheBaselineWithoutNamingIt() {
        Regime regime = reader.read("regime: mine\ntitle: 我家\n").require();

        assertThat(regime.origin("/doors/cellar/text")).isEqualTo(Origin.BASELINE);
        assertThat(reader.read("regime: mine\ntitle: 我家\nextends: ground\n")
                        .require()
                        .hash())
                .isEqualTo(regime.hash());
    }

    @Test
    void removesByNull() {
        Regime regime = reader.read("regime: mine\ntitle: 我家\nextends: villa\ndoors: { garden: null }\nlamp: ~\n")
                .require();

        assertThat(regime.section(DoorsSection.Doors.class).doors()).containsOnlyKeys("cellar", "front");
        assertThat(regime.resolved().has("lamp")).isFalse();
    }

    @Test
    void replacesWhatIsOneValue() {
        Regime regime =
                reader.read("regime: mine\ntitle: 我家\nlamp: { text: 烛 }\n").require();

        assertThat(regime.resolved().at("/lamp")).hasToString("{\"text\":\"烛\"}");
        assertThat(regime.origin("/lamp/text")).isEqualTo(Origin.OWN);
    }

    @Test
    void cannotRemoveWhatIsNeeded() {
        assertThat(faults("""
                                regime: mine
                                title: 我家
                                extends: villa
                                doors:
                                  cellar: null
                                  garden: { text: null }
                                  no-such: null
                                """)).containsExactly("5:11 STILL_NEEDED /doors/cellar ", "6:19 REMOVED /doors/garden/text ");
    }

    @Test
    void cannotBeGivenANullUnderAKeyThatNobodyKnows() {
        assertThat(faults("regime: mine\ntitle: 我家\nwindows: null\ndoors: { cellar: { heigth: ~ } }\n"))
                .containsExactly("3:1 UNKNOWN_FIELD /windows ", "4:20 UNKNOWN_FIELD /doors/cellar/heigth ");
    }

    @Test
    void extendsOneStepMoreAndNoFurther() {
        assertThat(faults("regime: mine\ntitle: 我家\nextends: villa\n")).isEmpty();
        assertThat(faults("regime: mine\ntitle: 我家\nextends: palace\n"))
                .containsExactly("3:10 EXTENDS_TOO_DEEP /extends ");
    }

    @Test
    void cannotExtendWhatIsNotThereOrItself() throws IOException {
        preset("egg", "regime: egg\ntitle: 蛋\nextends: hen\n");
        preset("hen", "regime: hen\ntitle: 鸡\nextends: egg\n");

        assertThat(faults("regime: mine\ntitle: 我家\nextends: hut\n")).containsExactly("3:10 EXTENDS_UNKNOWN /extends ");
        assertThat(faults("regime: hut\ntitle: 我家\nextends: hut\n")).containsExactly("3:10 EXTENDS_ITSELF /extends ");
        assertThat(faults("regime: mine\ntitle: 我家\nextends: hen\n")).containsExactly("3:10 EXTENDS_ITSELF /extends ");
        assertThat(faults("regime: mine\ntitle: 我家\nextends: [hen]\n")).containsExactly("3:1 WRONG_TYPE /extends ");
    }

    @Test
    void saysInWhichPresetAFaultStands() throws IOException {
        preset("ruin", "regime: ruin\ntitle: 废墟\ndoors:\n  hole: { text: 洞, kind: STONE }\n");

        assertThat(faults("regime: mine\ntitle: 我家\nextends: ruin\n"))
                .containsExactly("3:10 NOT_ALLOWED /doors/hole/kind ruin:4");
    }

    @Test
    void canBeNothingButAPreset() {
        Regime regime = reader.readPreset("villa").require();

        assertThat(regime.id()).isEqualTo("villa");
        assertThat(regime.title()).isEqualTo(Text.of("别墅"));
        assertThat(regime.origin("/title")).isEqualTo(Origin.PRESET);
        assertThat(reader.readPreset("nowhere").findings())
                .extracting(Finding::code)
                .contains("EXTENDS_UNKNOWN");
    }
}
