package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words with names in braces")
class TemplateTest {

    @Test
    @DisplayName("are filled once: what is put in is not looked into again")
    void fillsOnce() {
        assertThat(new Template("{subject}（{number}）$1").fill(name -> name.equals("subject") ? "{number}\\$" : "A1"))
                .isEqualTo("{number}\\$（A1）$1");
    }

    @Test
    @DisplayName("say which names they have, each once; what is no name stays as it is")
    void saysItsNames() {
        assertThat(new Template("{due.reply} {number}{number} {} {1} { a }").names())
                .containsExactly("due.reply", "number");
    }
}
