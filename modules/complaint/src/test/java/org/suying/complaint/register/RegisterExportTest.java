package org.suying.complaint.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.kernel.Refused;

@DisplayName("R19-09 a file of the register")
class RegisterExportTest {

    private static final List<CaseId> TWO = List.of(CaseId.next(), CaseId.next());

    @Test
    @DisplayName("may be full")
    void mayBeFull() {
        assertThat(RegisterExport.notTooMany(TWO, 2)).isEqualTo(TWO);
    }

    @Test
    @DisplayName("is refused where more would have to go in, and it says how many may")
    void isRefusedBeyond() {
        Refused refused = catchThrowableOfType(Refused.class, () -> RegisterExport.notTooMany(TWO, 1));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.messages(Locale.SIMPLIFIED_CHINESE)).containsExactly("一个文件最多 1 件，请先查找，缩小范围再导出");
    }
}
