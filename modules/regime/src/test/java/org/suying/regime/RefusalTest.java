package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A faulty rule book")
class RefusalTest {

    private final RegimeReader reader = new RegimeReader(List.of(new DoorsSection()), Presets.none());

    private List<String> faults(String text) {
        return reader.read(text).findings().stream()
                .map(finding ->
                        finding.line() + ":" + finding.column() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void isToldEveryFaultAtOnceWithItsPlace() {
        var faults = faults("""
                regime: house
                title: 房子
                doors:
                  north: { text: 北, to: south, widht: 3, kind: IRON, wide: 12, when: "wid > 1" }
                  bad-id: { text: 1 }
                  empty: { en: x, required: 1 }
                zzz: 1
                'a/b~c': 2
                route: [a, b, c, d]
                title: 屋
                """);

        assertThat(faults)
                .containsExactly(
                        "4:25 UNKNOWN_REFERENCE /doors/north/to",
                        "4:32 UNKNOWN_FIELD /doors/north/widht",
                        "4:48 NOT_ALLOWED /doors/north/kind",
                        "4:60 OUT_OF_RANGE /doors/north/wide",
                        "4:71 CONDITION /doors/north/when",
                        "5:3 BAD_ID /doors/bad-id",
                        "5:19 WRONG_TYPE /doors/bad-id/text",
                        "6:3 REQUIRED /doors/empty/text",
                        "6:29 WRONG_TYPE /doors/empty/required",
                        "7:1 UNKNOWN_FIELD /zzz",
                        "8:1 UNKNOWN_FIELD /a~1b~0c",
                        "9:1 TOO_LONG /route",
                        "10:1 DUPLICATE /title");
    }

    @Test
    void hasNoAnchorsAliasesMergeKeysOrTags() {
        var faults = faults("""
                regime: house
                title: &t 房子
                doors:
                  north: &n
                    text: *t
                  south:
                    <<: *n
                    text: !!str 南
                """);

        assertThat(faults)
                .containsExactly(
                        "2:8 ANCHOR /title",
                        "4:10 ANCHOR /doors/north",
                        "5:11 ALIAS /doors/north/text",
                        "7:5 MERGE_KEY /doors/south/<<",
                        "7:9 ALIAS /doors/south/?4",
                        "8:11 TAG /doors/south/text");
    }

    @Test
    void hasKeysThatAreText() {
        var faults = faults("""
                regime: house
                title: 房子
                doors:
                  north: { text: 北 }
                  1: { text: 一 }
                  true: { text: 真 }
                  [a, b]: { text: 二 }
                """);

        assertThat(faults)
                .containsExactly(
                        "5:3 KEY_NOT_TEXT /doors/1", "6:3 KEY_NOT_TEXT /doors/true", "7:3 KEY_NOT_TEXT /doors/?2");
    }

    @Test
    void isReadToWhereTheWritingEnds() {
        assertThat(faults("regime: a\n\ttitle: b\n")).containsExactly("2:1 SYNTAX ");
        assertThat(faults("regime: a\ntitle: b: c\n")).containsExactly("2:9 SYNTAX ");
        assertThat(faults("regime: &x a\ntitle: b: c\n")).containsExactly("1:9 ANCHOR /regime", "2:9 SYNTAX ");
        assertThat(faults("regime: a\ntitle: b\u0001c\n")).containsExactly("2:9 CHARACTER ");
        assertThat(faults("")).containsExactly("1:1 EMPTY ");
        assertThat(faults("# nothing\n")).containsExactly("1:1 EMPTY ");
        assertThat(faults("- a\n")).containsExactly("1:1 WRONG_TYPE ");
    }

    @Test
    void isOneDocument() {
        assertThat(faults("regime: a\ntitle: b\ndoors: { n: { text: 甲 } }\n---\nregime: c\n"))
                .containsExactly("4:1 MULTIPLE_DOCUMENTS ");
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() {
        Finding finding = reader.read("regime: a\ntitle: b\ndoors: { n: { text: 甲, wide: 0 } }\n")
                .findings()
                .get(0);

        assertThat(finding.message(Locale.CHINESE)).isEqualTo("超出范围，界限是 1");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Out of range; the limit is 1");
    }

    @Test
    void saysInTheReadersLanguageWhatIsWrongWithTheWriting() {
        assertThat(words("regime: a\n\ttitle: b\n")).containsExactly("写法有误：不能用制表符缩进，请用空格");
        assertThat(words("regime: a\ntitle: b: c\n")).containsExactly("写法有误：这里不能再有冒号；内容里有冒号就加引号，或检查缩进");
        assertThat(words("regime: 'a\n")).containsExactly("写法有误：引号没有写完");
        assertThat(words("regime: a\ndoors: { n: { text: 甲 }\n")).containsExactly("写法有误：括号里缺少逗号或右括号");
        assertThat(words("regime: a\n title: b\n")).hasSize(1);
        assertThat(words("title: @home\n")).containsExactly("写法有误：这个字符不能开头，请加引号");
    }

    private List<String> words(String text) {
        return reader.read(text).findings().stream()
                .map(finding -> finding.message(Locale.CHINESE))
                .toList();
    }
}
