package org.suying.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A credential of HTTP Basic")
class BasicCredentialTest {

    private static String header(String credential) {
        return "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasNameAndPasswordInUtf8AndColonsInThePassword() {
        var credential = BasicCredential.of(header("li@baiyun:山:高 ")).orElseThrow();

        assertThat(credential.name()).isEqualTo(new SignInName("li", "baiyun"));
        assertThat(credential.password()).isEqualTo("山:高 ");
    }

    @Test
    void isNotThereWithoutAHeader() {
        assertThat(BasicCredential.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ???", "Bearer abc", "Basic /w==", "Basic bm9jb2xvbg=="})
    void isNobodysWhenTheHeaderSaysSomethingElse(String header) {
        var credential = BasicCredential.of(header).orElseThrow();

        assertThat(credential.name()).isEqualTo(new SignInName("", ""));
    }

    @Test
    void neverTellsThePassword() {
        assertThat(BasicCredential.of(header("li@baiyun:secret")).orElseThrow().toString())
                .doesNotContain("secret");
    }
}
