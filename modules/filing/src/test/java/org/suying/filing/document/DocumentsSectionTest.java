package org.suying.filing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

@DisplayName("R19-11 the documents of a rule book")
class DocumentsSectionTest {

    @Test
    @DisplayName("have a title, a number that counts, and a text that speaks of the case")
    void areRead() {
        var read = read(
                "{ title: 答复书, number: \"答〔{year}〕{number}号\", text: \"{subject} {tenant} {date} {documentNumber}\" }");

        assertThat(read.findings()).isEmpty();
        assertThat(read.require()
                        .section(DocumentTexts.class)
                        .find("reply")
                        .orElseThrow()
                        .number())
                .isEqualTo("答〔{year}〕{number}号");
    }

    @Test
    @DisplayName("a number that does not count and a placeholder that nothing fills are found, each in its place")
    void faultsAreFound() {
        var read = read("{ title: \"{nobody}\", number: \"答〔{year}〕号\", text: \"{due.never}\" }");

        assertThat(read.findings().stream().map(one -> one.code() + " " + one.pointer()))
                .containsExactlyInAnyOrder(
                        "BAD_NUMBER /documents/reply/number",
                        "UNKNOWN_PLACEHOLDER /documents/reply/title",
                        "UNKNOWN_PLACEHOLDER /documents/reply/text");
    }

    private static Verification read(String document) {
        return new RegimeReader(List.of(new DocumentsSection()), Presets.none())
                .read("regime: test\ntitle: 测试\ndocuments:\n  reply: " + document + "\n");
    }
}
