package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("The schema file, by which editors help to write a rule book")
class SchemaFileIT {

    private static final String WRITE = "suying.schema.write";
    private static final Path FILE = Path.of("../../tenants/schema/regime.schema.json");
    private static final Path REFERENCE = Path.of("../../docs/regime-reference.md");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    @DisplayName("is what the sections make together")
    void isWhatTheSectionsMakeTogether() throws IOException {
        JsonNode assembled = Rest.anybody().get("regime-schema").expect(200).json();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(FILE, JSON.writeValueAsString(assembled) + "\n");
        }

        assertThat(JSON.readTree(Files.readString(FILE)))
                .as(
                        "%s is old. Write it anew: mvn verify -pl modules/system-tests -am -DskipChecks -DskipUnits"
                                + " -Dit.test=SchemaFileIT -D%s=true",
                        FILE.normalize(), WRITE)
                .isEqualTo(assembled);
    }

    @Test
    @DisplayName("is what the page with every key is written from")
    void isWhatTheReferenceIsWrittenFrom() throws IOException {
        String written = RegimeReference.of(
                Rest.anybody().get("regime-schema").expect(200).json());
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(REFERENCE, written);
        }

        assertThat(written.lines().filter(line -> line.endsWith("|  |")))
                .as("keys that nobody has described")
                .isEmpty();
        assertThat(Files.readString(REFERENCE)).isEqualTo(written);
    }

    @Test
    @DisplayName(
            "and the example of the how-to is a whole rule book, with which a tenant opens and a complaint is filed")
    void isEnoughForTheExample() throws IOException {
        String page = Files.readString(Path.of("../../docs/how-to/write-a-regime.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n\nThis is whole"));

        Town town = Town.under("baiyun", "harbour", example);

        assertThat(town.file().number()).isNotBlank();
    }

    @Test
    @DisplayName("is named in the first line of each preset")
    void isNamedInEachPreset() throws IOException {
        try (var presets = Files.newDirectoryStream(Path.of("../../tenants/presets"), "*.yaml")) {
            for (Path preset : presets) {
                assertThat(Files.readString(preset))
                        .startsWith("# yaml-language-server: $schema=../schema/regime.schema.json\n");
            }
        }
    }
}
