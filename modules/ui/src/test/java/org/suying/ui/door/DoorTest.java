package org.suying.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("At the door")
class DoorTest {

    @Nested
    @DisplayName("what changes something")
    class Origin {

        @Test
        @DisplayName("is taken from our own pages")
        void isTakenFromOurPages() {
            assertThat(SameOrigin.isOurs("same-origin", null, "suying.example")).isTrue();
            assertThat(SameOrigin.isOurs(null, "https://suying.example", "suying.example"))
                    .isTrue();
            assertThat(SameOrigin.isOurs(null, "http://localhost:8080", "localhost:8080"))
                    .isTrue();
        }

        @Test
        @DisplayName("is taken from programs, which name no origin")
        void isTakenFromPrograms() {
            assertThat(SameOrigin.isOurs(null, null, "suying.example")).isTrue();
        }

        @Test
        @DisplayName("is refused from pages of others")
        void isRefusedFromOthers() {
            assertThat(SameOrigin.isOurs("cross-site", "https://suying.example", "suying.example"))
                    .isFalse();
            assertThat(SameOrigin.isOurs("same-site", null, "suying.example")).isFalse();
            assertThat(SameOrigin.isOurs(null, "https://evil.example", "suying.example"))
                    .isFalse();
            assertThat(SameOrigin.isOurs(null, "https://suying.example.evil.example", "suying.example"))
                    .isFalse();
            assertThat(SameOrigin.isOurs(null, "http://localhost:8081", "localhost:8080"))
                    .isFalse();
            assertThat(SameOrigin.isOurs(null, "null", "suying.example")).isFalse();
            assertThat(SameOrigin.isOurs(null, "://", "suying.example")).isFalse();
        }
    }

    @Nested
    @DisplayName("the policy")
    class Policy {

        @Test
        @DisplayName("allows nothing inline on public pages, whatever is offered")
        void isStrictForThePublic() {
            assertThat(ContentPolicy.of("/t/baiyun").text("script-src 'self' 'nonce-abc=';"))
                    .contains("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe", "nonce");
        }

        @Test
        @DisplayName("takes the nonce and nothing else from what is offered on staff pages")
        void takesTheNonce() {
            assertThat(ContentPolicy.of("/desk/worklist").text("script-src 'unsafe-eval' 'nonce-abc=';"))
                    .contains("script-src 'self' 'nonce-abc=';", "style-src-attr 'unsafe-inline'")
                    .doesNotContain("unsafe-eval");
            assertThat(ContentPolicy.of("/desk/worklist").text("")).contains("script-src 'self';");
            assertThat(ContentPolicy.of("/desktop")).isEqualTo(ContentPolicy.PUBLIC);
        }
    }

    @Nested
    @DisplayName("the way back from a switch")
    class Back {

        @Test
        @DisplayName("stays on this site")
        void staysHere() {
            assertThat(ReadingSwitch.back("/t/baiyun/file?x=1")).isEqualTo("/t/baiyun/file?x=1");
            assertThat(ReadingSwitch.back(null)).isEqualTo("/");
            assertThat(ReadingSwitch.back("//evil.example")).isEqualTo("/");
            assertThat(ReadingSwitch.back("/\\evil.example")).isEqualTo("/");
            assertThat(ReadingSwitch.back("https://evil.example")).isEqualTo("/");
            assertThat(ReadingSwitch.back("/x\r\nSet-Cookie: a=b")).isEqualTo("/");
        }
    }
}
