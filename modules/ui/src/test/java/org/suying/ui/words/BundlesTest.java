package org.suying.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The texts of this module")
class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Messages", "FacesMessages"})
    @DisplayName("stand in Chinese and in English, and nowhere else")
    void standInBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle + "_zh")).isNotEmpty();
        assertThat(keys(bundle)).isEmpty();
    }

    private static java.util.Set<String> keys(String name) throws IOException {
        try (Reader text = new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/org/suying/ui/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return properties.stringPropertyNames();
        }
    }
}
