package org.suying.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sign-in name")
class SignInNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"li.fang@baiyun", " Li.Fang@Baiyun ", "li.fang＠baiyun", "ｌｉ．ｆａｎｇ@baiyun"})
    void isTakenForWhatItMeans(String typed) {
        assertThat(SignInName.of(typed)).isEqualTo(new SignInName("li.fang", "baiyun"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "li.fang", "@baiyun", "li.fang@", "li\u0000@baiyun"})
    void isNobodysWhenItIsNone(String typed) {
        assertThat(SignInName.of(typed)).isEqualTo(new SignInName("", ""));
    }

    @Test
    void endsAtTheLastSign() {
        assertThat(SignInName.of("a@b@c")).isEqualTo(new SignInName("a@b", "c"));
    }
}
