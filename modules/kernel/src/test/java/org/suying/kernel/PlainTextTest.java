package org.suying.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plain text")
class PlainTextTest {

    @Test
    void takesWhatPeopleWrite() {
        assertThat(List.of("", "窗口\n态度\t差\r\n", "\uD842\uDFB7", "😀", "<b>'; --"))
                .allMatch(PlainText::isSound);
    }

    @Test
    void takesNoControlCharacter() {
        assertThat(List.of("a\u0000b", "\u0007", "\u001B[0m", "\u007F", "\u0085"))
                .noneMatch(PlainText::isSound);
    }

    @Test
    void takesNoHalfOfACharacter() {
        assertThat(PlainText.isSound("a\uD842")).isFalse();
        assertThat(PlainText.isSound("\uDFB7a")).isFalse();
    }

    @Test
    void isShownWithoutWhatCannotBeShown() {
        assertThat(PlainText.shown("a\u0000\uD842b", 10)).isEqualTo("a\uFFFD\uFFFDb");
    }

    @Test
    void isCutBetweenCharacters() {
        assertThat(PlainText.shown("\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7", 2)).isEqualTo("\uD842\uDFB7\uD842\uDFB7…");
        assertThat(PlainText.shown("ab", 2)).isEqualTo("ab");
    }
}
