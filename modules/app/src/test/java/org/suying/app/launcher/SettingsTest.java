package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("settings of an installation")
class SettingsTest {

    @Test
    @DisplayName("have defaults that serve a first start")
    void haveDefaults() {
        Settings settings = of(Map.of());

        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(8080);
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    @DisplayName("come from the system property before the environment")
    void preferTheProperty() {
        Settings settings =
                Settings.of(Map.of("suying.http.port", "8180")::get, Map.of("SUYING_HTTP_PORT", "8280")::get);

        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(8180);
    }

    @Test
    @DisplayName("come from the environment in upper case with underscores")
    void readTheEnvironment() {
        Settings settings = Settings.of(name -> null, Map.of("SUYING_HTTP_MAX_POST_SIZE", "1000")::get);

        assertThat(settings.text(Setting.HTTP_MAX_POST_SIZE)).isEqualTo("1000");
    }

    @Test
    @DisplayName("that are wrong are refused all at once, each by its name")
    void areRefusedAllAtOnce() {
        List<String> reasons = refusal(Map.of(
                "suying.http.port", "abc",
                "suying.management.port", "70000",
                "suying.production", "yes",
                "suying.demo", "maybe",
                "suying.database.pool", "0",
                "suying.database.name", "Suying-1",
                "suying.database.url", "jdbc:postgresql://one,two/postgres"));

        assertThat(reasons).hasSize(7);
        assertThat(String.join(" ", reasons))
                .contains(
                        "suying.http.port",
                        "suying.management.port",
                        "suying.production",
                        "suying.demo",
                        "suying.database.pool",
                        "suying.database.name",
                        "suying.database.url");
    }

    @Test
    @DisplayName("R-06 name a node after machine and port, within what transactions take, or as it is called")
    void nameTheNode() {
        Settings one = Settings.of(Map.of("suying.http.port", "8180")::get, name -> null);
        Settings called = Settings.of(Map.of("suying.node", "hall-b")::get, name -> null);

        assertThat(one.node()).endsWith("-8180").hasSizeLessThanOrEqualTo(23);
        assertThat(called.node()).isEqualTo("hall-b");
        assertThat(refusal(Map.of("suying.node", "hall b")))
                .singleElement()
                .asString()
                .contains("suying.node");
    }

    @Test
    @DisplayName("refuse one port for two listeners")
    void refuseOnePortTwice() {
        List<String> reasons = refusal(Map.of("suying.http.port", "9000", "suying.database.port", "9000"));

        assertThat(reasons).singleElement().asString().contains("suying.http.port", "suying.database.port", "9000");
    }

    @Test
    @DisplayName("refuse to delete an external database")
    void refuseToResetAnExternalDatabase() {
        List<String> reasons = refusal(
                Map.of("suying.reset", "true", "suying.database.url", "jdbc:postgresql://db.example:5432/postgres"));

        assertThat(reasons).singleElement().asString().contains("suying.reset");
    }

    @Test
    @DisplayName("keep the demonstration city out of production")
    void keepTheDemonstrationOutOfProduction() {
        assertThat(of(Map.of("suying.production", "true")).demo()).isFalse();
        assertThat(refusal(Map.of("suying.production", "true", "suying.demo", "true")))
                .singleElement()
                .asString()
                .contains("suying.demo");
    }

    private static Settings of(Map<String, String> properties) {
        return Settings.of(properties::get, name -> null);
    }

    private static List<String> refusal(Map<String, String> properties) {
        return catchThrowableOfType(CannotStart.class, () -> of(properties)).reasons();
    }
}
