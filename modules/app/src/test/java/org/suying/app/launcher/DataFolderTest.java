package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the data folder")
class DataFolderTest {

    @TempDir
    Path place;

    @Test
    @DisplayName("serves one launcher at a time")
    void servesOne() {
        Path root = place.resolve("data");
        try (DataFolder taken = DataFolder.take(root)) {
            assertThatThrownBy(() -> DataFolder.take(root))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("suying.data");
        }

        DataFolder.take(root).close();
    }

    @Test
    @DisplayName("goes again, with what led to it, when nothing was kept in it")
    void goesAgain() {
        try (DataFolder taken = DataFolder.take(place.resolve("deep/data"))) {
            taken.giveBack();
        }

        assertThat(place.resolve("deep")).doesNotExist();
    }

    @Test
    @DisplayName("stays when it was there before")
    void stays() throws IOException {
        Path root = Files.createDirectory(place.resolve("data"));
        try (DataFolder taken = DataFolder.take(root)) {
            taken.giveBack();
        }

        assertThat(root).exists();
    }

    @Test
    @DisplayName("is none that holds other things, so that a reset cannot delete them")
    void isNoneOfAnother() throws IOException {
        Files.createDirectories(place.resolve("home/log"));

        assertThatThrownBy(() -> DataFolder.take(place.resolve("home")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("suying.data");
        assertThat(place.resolve("home/log")).exists();
        assertThat(place.resolve("home/launcher.lock")).doesNotExist();
    }

    @Test
    @DisplayName("R-11 may hold the keys, which are brought before the first start on a new machine")
    void mayHoldTheKeys() throws IOException {
        Path root = place.resolve("data");
        Files.createDirectories(root.resolve("keys"));
        Files.createFile(root.resolve("keys/master.key"));

        DataFolder.take(root).close();

        assertThat(root.resolve("keys/master.key")).exists();
    }
}
