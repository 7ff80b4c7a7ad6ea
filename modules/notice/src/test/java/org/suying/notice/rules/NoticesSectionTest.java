package org.suying.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.regime.Finding;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

@DisplayName("notices")
class NoticesSectionTest {

    final RegimeReader reader = new RegimeReader(
            List.of(new NoticesSection(regime -> Set.of("registered")), new AnythingSection("fields", "deadlines")),
            Presets.none());

    @Test
    @DisplayName("speak of the case, of fields and of deadlines")
    void takesKnownPlaceholders() {
        var read = read("您反映的“{subject}”（{number}，{registerNumber}）{date} {exclusion} {due.admission}");

        assertThat(read.findings()).isEmpty();
        assertThat(read.require()
                        .section(NoticeTexts.class)
                        .find("refusal")
                        .orElseThrow()
                        .title()
                        .zh())
                .isEqualTo("告知");
    }

    @Test
    @DisplayName("a placeholder that nothing fills is found, with its place")
    void findsUnknownPlaceholders() {
        var read = read("{nobody} {due.never} {subject}");

        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("UNKNOWN_PLACEHOLDER", "UNKNOWN_PLACEHOLDER");
        assertThat(read.findings().stream().map(Finding::line).collect(Collectors.toSet()))
                .containsExactly(5);
    }

    @Test
    @DisplayName("R13-03 R12-05 are told by themselves at events that there are; another is found, with its place")
    void areToldAtEvents() {
        var read = read("“{subject}”已经登记。", "on: [registered, opened], ");

        assertThat(read.findings()).extracting(Finding::code).containsExactly("UNKNOWN_OCCASION");
        assertThat(read.findings()).extracting(Finding::pointer).containsExactly("/notices/refusal/on");
        assertThat(read("“{subject}”已经登记。", "on: registered, ")
                        .require()
                        .section(NoticeTexts.class)
                        .find("refusal")
                        .orElseThrow()
                        .on())
                .containsExactly("registered");
    }

    private Verification read(String text) {
        return read(text, "");
    }

    private Verification read(String text, String on) {
        return reader.read("""
                regime: test
                title: 测试
                notices:
                  refusal:
                    { title: 告知, %stext: "%s" }
                fields: { exclusion: {} }
                deadlines: { admission: {} }
                """.formatted(on, text));
    }
}
