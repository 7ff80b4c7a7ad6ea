package org.suying.filing.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B-04 the name under which a file is kept")
class CleanNameTest {

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "现场照片.jpg, 现场照片.jpg",
        "..\\..\\win.ini, win.ini.jpg",
        "/etc/passwd, passwd.jpg",
        "C:\\Users\\赵小满\\照片.JPEG, 照片.JPEG",
        "photo.jpg.exe, photo.jpg.exe.jpg",
        "'a\u0007b\u202Egpj.exe', abgpj.exe.jpg",
        "'<script>.jpg', _script_.jpg",
        "'...', file.jpg",
        "'', file.jpg",
        "'.jpg', jpg.jpg",
    })
    void isClean(String sent, String kept) {
        assertThat(CleanName.of(sent, FileType.JPEG).value()).isEqualTo(kept);
    }

    @org.junit.jupiter.api.Test
    @DisplayName("is cut to 100 characters, its ending kept")
    void isCut() {
        assertThat(CleanName.of("很".repeat(300) + ".pdf", FileType.PDF).value()).isEqualTo("很".repeat(96) + ".pdf");
    }

    @org.junit.jupiter.api.Test
    @DisplayName("is told to browsers in ASCII and in full")
    void isTold() {
        assertThat(CleanName.of("现场 1.jpg", FileType.JPEG).disposition())
                .isEqualTo("attachment; filename=\"file.jpg\"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%201.jpg");
    }
}
