package org.suying.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.filing.FileLimits;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

@DisplayName("B-05 which files a rule book takes")
class AttachmentsSectionTest {

    @Test
    @DisplayName("so many, so large, of these kinds")
    void isRead() {
        var read = read("{ count: 3, each: 512KB, types: [PNG, JPEG] }");

        assertThat(read.findings()).isEmpty();
        assertThat(read.require().section(AttachmentRules.class).limits())
                .isEqualTo(new FileLimits(3, 524_288, List.of("JPEG", "PNG"), List.of(".jpg", ".jpeg", ".png")));
    }

    @Test
    @DisplayName("not more than the platform can take, not what it does not know; each fault where it stands")
    void isRefused() {
        var read = read("{ count: 11, each: 21MB, types: [JPEG, EXE] }");

        assertThat(read.findings().stream().map(one -> one.pointer()).toList())
                .containsExactlyInAnyOrder("/attachments/count", "/attachments/each", "/attachments/types/1");
    }

    private static Verification read(String attachments) {
        return new RegimeReader(List.of(new AttachmentsSection()), Presets.none())
                .read("regime: test\ntitle: 测试\nattachments: " + attachments + "\n");
    }
}
