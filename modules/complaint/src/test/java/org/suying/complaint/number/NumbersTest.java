package org.suying.complaint.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B-01 number and query code")
class NumbersTest {

    final SecureRandom random = new SecureRandom();

    @Test
    @DisplayName("B-01 a number has 12 digits in groups of four, a code 16")
    void haveTheirForms() {
        assertThat(PublicNumber.draw(random).value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(QueryCode.draw(random).value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    }

    @Test
    @DisplayName("B-01 are read in any case, with or without hyphens, as people write them")
    void areReadAsTyped() {
        assertThat(PublicNumber.read(" 7k3m q9tx4b2c ").orElseThrow().value()).isEqualTo("7K3M-Q9TX-4B2C");
        assertThat(PublicNumber.read("OIL0-1111-0000").orElseThrow().value()).isEqualTo("0110-1111-0000");
        assertThat(QueryCode.read("f4tn8wqh2rxc6jpd").orElseThrow().value()).isEqualTo("F4TN-8WQH-2RXC-6JPD");
    }

    @Test
    @DisplayName("B-01 what cannot be one is none")
    void refuseOthers() {
        assertThat(PublicNumber.read("")).isEmpty();
        assertThat(PublicNumber.read("7K3M-Q9TX-4B2")).isEmpty();
        assertThat(PublicNumber.read("7K3M-Q9TX-4B2U")).isEmpty();
        assertThat(PublicNumber.read("七K3M-Q9TX-4B2C")).isEmpty();
        assertThat(QueryCode.read("1".repeat(10_000))).isEmpty();
    }

    @Test
    @DisplayName("B-01 no digit is drawn more often than another, and none twice the same")
    void areNotBiased() {
        int[] count = new int[128];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 4000; i++) {
            String code = QueryCode.draw(random).value();
            assertThat(seen.add(code)).isTrue();
            code.replace("-", "").chars().forEach(c -> count[c]++);
        }

        // 64,000 digits, 2,000 of each of the 32; seven standard deviations are 308
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .forEach(c -> assertThat(count[c]).isBetween(1692, 2308));
    }

    @Test
    @DisplayName("P-03 a code does not show itself in a log")
    void doesNotShowItself() {
        assertThat(QueryCode.draw(random)).hasToString("QueryCode");
    }
}
