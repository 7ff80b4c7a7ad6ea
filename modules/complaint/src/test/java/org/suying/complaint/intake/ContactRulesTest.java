package org.suying.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.kernel.Faults;

@DisplayName("how to reach somebody")
class ContactRulesTest {

    @Test
    @DisplayName("mobile, landline and foreign numbers are taken, however they are grouped")
    void takesNumbers() {
        assertThat(phone("13900004210").all()).isEmpty();
        assertThat(phone("139 0000-4210").all()).isEmpty();
        assertThat(phone("+86 13900004210").all()).isEmpty();
        assertThat(phone("020-86671234").all()).isEmpty();
        assertThat(phone("+44 20 7946 0000").all()).isEmpty();
    }

    @Test
    @DisplayName("a digit too few is said with the number of digits")
    void countsDigits() {
        assertThat(phone("139 0000 421").all())
                .extracting(fault -> fault.message(Locale.CHINA))
                .containsExactly("电话号码有 10 位，手机应为 11 位，固定电话请带区号");
        assertThat(phone("安然").all()).hasSize(1);
    }

    @Test
    @DisplayName("an e-mail address has a name and a place")
    void looksAtAddresses() {
        assertThat(check(ComplaintSlots.EMAIL, "an@example.cn").all()).isEmpty();
        assertThat(check(ComplaintSlots.EMAIL, "an@example").all()).hasSize(1);
        assertThat(check(ComplaintSlots.EMAIL, "example.cn").all()).hasSize(1);
    }

    private static Faults phone(String value) {
        return check(ComplaintSlots.PHONE, value);
    }

    private static Faults check(String slot, String value) {
        Faults faults = new Faults();
        ContactRules.check(slot, value, "/complainant", faults);
        return faults;
    }
}
