package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule book of unusual size or writing")
class LimitsTest {

    private static final String HUT = "regime: hut\ntitle: 棚\ndoors: { only: { text: 门 } }\n";
    private static final int MEBIBYTE = 1_048_576;

    private final RegimeReader reader = new RegimeReader(List.of(new DoorsSection()), Presets.none());

    private List<String> codes(String text) {
        return reader.read(text).findings().stream().map(Finding::code).toList();
    }

    @Test
    void mayHaveOneMebibyteAndNotAByteMore() {
        int room = MEBIBYTE - HUT.getBytes(java.nio.charset.StandardCharsets.UTF_8).length - "#\n".length();
        String whole = HUT + "#" + "x".repeat(room) + "\n";

        assertThat(codes(whole)).isEmpty();
        assertThat(codes(whole + "\n")).containsExactly("TOO_LARGE");
    }

    @Test
    void doesNotGrowWhenItIsRead() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            String before = "*a" + (i - 1) + ", ";
            laughs.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, before.repeat(8), i - 1));
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(codes(laughs.toString())).contains("ANCHOR", "ALIAS"));
    }

    @Test
    void cannotBeNestedDeeply() {
        String deep = HUT + "route: " + "[".repeat(500_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(codes(deep)).containsExactly("TOO_DEEP"));
    }

    @Test
    void mayBeJsonWithTabs() {
        assertThat(codes("{\n\t\"regime\": \"hut\",\n\t\"title\": \"\\ud842\\udfb7\",\n"
                        + "\t\"doors\": {\"only\": {\"text\": \"a\\/b\"}}\n}"))
                .isEmpty();
        assertThat(codes("\uFEFF" + HUT)).isEmpty();
    }

    @Test
    void mayHaveRareCharactersAnywhere() {
        for (int at = 1000; at < 1040; at++) {
            String before = HUT + "#" + "x".repeat(at - HUT.length());

            assertThat(codes(before + "𠮷\n")).as("a whole one at " + at).isEmpty();
            assertThat(codes(before + "\ud842\n")).as("a half at " + at).containsExactly("CHARACTER");
            assertThat(codes(before + "\ud842\ud842")).as("two halves at " + at).containsExactly("CHARACTER");
        }
    }

    @Test
    void countsColumnsInCharacters() {
        Finding finding = reader.read("regime: hut\ntitle: 棚\ndoors: { a: { text: 𠮷😀, to: b } }\n")
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("UNKNOWN_REFERENCE");
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.column()).isEqualTo(29);
    }

    @Test
    void isRefusedWhatCannotBeStored() {
        assertThat(codes(
                        "{\"regime\": \"hut\", \"title\": \"a\\u0000b\", \"doors\": {\"a\": {\"text\": \"\\ud842\"}}}"))
                .containsExactly("CHARACTER", "CHARACTER");
    }

    @Test
    void mayBeATreeAndThenHasNoLines() throws Exception {
        JsonNode tree = new ObjectMapper().readTree("{\"regime\": \"hut\", \"title\": \"棚\", \"doors\": {\"a\": {}}}");

        Verification verification = reader.read(tree);

        assertThat(verification.ok()).isFalse();
        assertThat(verification.findings()).hasSize(1);
        assertThat(verification.findings().get(0).pointer()).isEqualTo("/doors/a/text");
        assertThat(verification.findings().get(0).line()).isZero();
        assertThat(reader.read(new ObjectMapper().readTree("[]")).findings())
                .extracting(Finding::code)
                .containsExactly("WRONG_TYPE");
    }
}
