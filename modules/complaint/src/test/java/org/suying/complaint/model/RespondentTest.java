package org.suying.complaint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom a complaint is about")
class RespondentTest {

    @Test
    @DisplayName("a unit that the tenant knows is called by its name")
    void namesTheUnit() {
        assertThat(new Respondent("market", "B12", null, null).inOneLine(RespondentTest::name))
                .isEqualTo("区市场监管局窗口 · B12");
    }

    @Test
    @DisplayName("what somebody wrote in other words stands as it was written")
    void keepsOtherWords() {
        assertThat(new Respondent("二楼那个窗口", null, "戴眼镜的", null).inOneLine(RespondentTest::name))
                .isEqualTo("二楼那个窗口 · 戴眼镜的");
    }

    @Test
    @DisplayName("nothing known is an empty line")
    void isEmptyWithoutAnything() {
        assertThat(new Respondent(null, null, null, null).inOneLine(RespondentTest::name))
                .isEmpty();
    }

    private static Optional<String> name(String slug) {
        return slug.equals("market") ? Optional.of("区市场监管局窗口") : Optional.empty();
    }
}
