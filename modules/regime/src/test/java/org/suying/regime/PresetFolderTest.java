package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of presets")
class PresetFolderTest {

    private static final String HUT = "regime: hut\ntitle: 棚\ndoors: { only: { text: 门 } }\n";

    @TempDir
    Path folder;

    @Test
    void isReadAgainWhenAFileChanges() throws IOException {
        Presets presets = Presets.in(folder, "ground");
        Path file = Files.writeString(folder.resolve("hut.yaml"), HUT);
        Preset before = presets.find("hut").orElseThrow();

        assertThat(presets.find("hut")).containsSame(before);
        Files.writeString(file, HUT.replace("棚", "屋"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));

        assertThat(presets.find("hut").orElseThrow().title()).isEqualTo(Text.of("屋"));
        Files.delete(file);
        assertThat(presets.all()).isEmpty();
    }

    @Test
    void keepsAFaultyFileBesideTheOthers() throws IOException {
        Files.writeString(folder.resolve("hut.yaml"), HUT);
        Files.writeString(folder.resolve("bad.yaml"), "regime: [\n");
        Files.write(folder.resolve("latin.yaml"), "regime: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("note.txt"), "not a preset");
        Presets presets = Presets.in(folder, "ground");
        RegimeReader reader = new RegimeReader(List.of(new DoorsSection()), presets);

        assertThat(presets.all()).extracting(Preset::file).containsExactly("bad", "latin", "hut");
        assertThat(reader.readPreset("hut").ok()).isTrue();
        assertThat(reader.verify(presets.all().get(0)).findings())
                .extracting(Finding::code)
                .containsExactly("SYNTAX");
        assertThat(reader.verify(presets.all().get(1)).findings())
                .extracting(Finding::code)
                .contains("CHARACTER");
        assertThat(reader.read("regime: mine\ntitle: 我\nextends: bad\n").findings())
                .extracting(Finding::code)
                .contains("EXTENDS_UNREADABLE");
    }

    @Test
    void findsByTheIdInsideAndByTheNameOfTheFile() throws IOException {
        Files.writeString(folder.resolve("12-hut.yaml"), HUT);
        Presets presets = Presets.in(folder, "ground");

        assertThat(presets.find("hut")).isPresent();
        assertThat(presets.find("12-hut")).isPresent();
        assertThat(presets.find("HUT")).isEmpty();
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(Presets.in(folder.resolve("nowhere"), "ground").all()).isEmpty();
    }
}
