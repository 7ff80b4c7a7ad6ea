package org.suying.tenancy.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D35 P-08 a sealed value")
class GcmTest {

    static final byte[] KEY = new byte[32];
    static final byte[] PLAIN = "王小明 𠮷 13800138000".getBytes(UTF_8);

    final byte[] sealed = Gcm.seal(KEY, "baiyun/identity/name/1", PLAIN);

    @Test
    @DisplayName("P-08 opens where it belongs")
    void opens() {
        assertThat(Gcm.open(KEY, "baiyun/identity/name/1", sealed)).isEqualTo(PLAIN);
    }

    @Test
    @DisplayName(
            "P-08 is longer by the twelve bytes before it and the sixteen after, and shows nothing of what it holds")
    void hidesWhatItHolds() {
        assertThat(sealed).hasSize(12 + PLAIN.length + 16);
        assertThat(new String(sealed, UTF_8)).doesNotContain("13800138000");
    }

    @Test
    @DisplayName("P-08 is another one each time, even of the same value at the same place")
    void isNeverTheSame() {
        assertThat(Gcm.seal(KEY, "baiyun/identity/name/1", PLAIN)).isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("P-08 does not open at another place")
    void doesNotOpenElsewhere() {
        refused(KEY, "baiyun/identity/name/2", sealed);
        refused(KEY, "baiyun/identity/phone/1", sealed);
        refused(KEY, "", sealed);
    }

    @Test
    @DisplayName("P-08 does not open under another key")
    void doesNotOpenUnderAnotherKey() {
        byte[] other = new byte[32];
        other[31] = 1;

        refused(other, "baiyun/identity/name/1", sealed);
    }

    @Test
    @DisplayName("P-08 does not open when one bit of it was turned, wherever")
    void doesNotOpenWhenChanged() {
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;

            refused(KEY, "baiyun/identity/name/1", changed);
        }
    }

    @Test
    @DisplayName("P-08 does not open when it was cut, to any length")
    void doesNotOpenWhenCut() {
        for (int length = 0; length < sealed.length; length++) {
            refused(KEY, "baiyun/identity/name/1", java.util.Arrays.copyOf(sealed, length));
        }
    }

    private static void refused(byte[] key, String place, byte[] value) {
        assertThatIllegalStateException().isThrownBy(() -> Gcm.open(key, place, value));
    }
}
