package org.suying.complaint.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name under which a file is saved")
class AttachmentTest {

    @Test
    @DisplayName("is told in any script, and in plain letters to who knows no other")
    void isToldTwice() {
        assertThat(new Attachment("登记簿-一 街*.csv", "register-street.csv").disposition())
                .isEqualTo("attachment; filename=\"register-street.csv\"; "
                        + "filename*=UTF-8''%E7%99%BB%E8%AE%B0%E7%B0%BF-%E4%B8%80%20%E8%A1%97-.csv");
    }

    @Test
    @DisplayName("never leads into a folder, nor ends the header")
    void staysAName() {
        assertThat(new Attachment("..\\a/b\r\n\"c\".csv", "x.csv").disposition())
                .isEqualTo("attachment; filename=\"x.csv\"; filename*=UTF-8''..-a-b---c-.csv");
    }
}
