package org.suying.tenancy.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suying.tenancy.Keys;
import org.suying.tenancy.TenantId;

@DisplayName("D35 D36 P-08 the keys of tenants")
class TenantKeysTest {

    static final TenantId BAIYUN = new TenantId(UUID.fromString("00000000-0000-7000-8000-0000000000b1"));
    static final TenantId QINGHE = new TenantId(UUID.fromString("00000000-0000-7000-8000-0000000000b2"));
    static final byte[] PHONE = "13800138000".getBytes(UTF_8);

    @TempDir
    Path folder;

    final StoredKeys stored = new StoredKeys();

    @BeforeEach
    void makeKeyFiles() throws IOException {
        Files.write(folder.resolve("context.key"), new byte[32]);
        Files.write(folder.resolve("master.key"), "0123456789abcdef0123456789abcdef".getBytes(UTF_8));
    }

    @Test
    @DisplayName("P-08 what a tenant sealed opens after a restart")
    void openAfterARestart() {
        byte[] sealed = keys(BAIYUN).seal("identity/phone/1", PHONE);

        assertThat(keys(BAIYUN).open("identity/phone/1", sealed)).isEqualTo(PHONE);
    }

    @Test
    @DisplayName("P-08 what a tenant sealed opens in no other tenant, though it is put at the same place")
    void openInNoOtherTenant() {
        byte[] sealed = keys(BAIYUN).seal("identity/phone/1", PHONE);

        assertThatIllegalStateException().isThrownBy(() -> keys(QINGHE).open("identity/phone/1", sealed));
    }

    @Test
    @DisplayName("P-08 the key of a tenant put into another tenant's row does not unwrap")
    void doNotUnwrapElsewhere() {
        keys(BAIYUN).seal("identity/phone/1", PHONE);
        stored.wrapped.put(QINGHE.value(), stored.wrapped.get(BAIYUN.value()));

        assertThatIllegalStateException().isThrownBy(() -> keys(QINGHE).seal("identity/phone/1", PHONE));
    }

    @Test
    @DisplayName("P-09 the stored keys are of no use without the key file")
    void needTheKeyFile() throws IOException {
        byte[] sealed = keys(BAIYUN).seal("identity/phone/1", PHONE);
        Files.write(
                folder.resolve("master.key"),
                "another file of 32 bytes, by chance".substring(0, 32).getBytes(UTF_8));

        assertThatIllegalStateException().isThrownBy(() -> keys(BAIYUN).open("identity/phone/1", sealed));
    }

    @Test
    @DisplayName("P-09 a blind index is the same for the same value, and another in another tenant or for another use")
    void indexBlindly() {
        byte[] index = keys(BAIYUN).mac("phone", PHONE);

        assertThat(index).hasSize(32).isEqualTo(keys(BAIYUN).mac("phone", PHONE));
        assertThat(keys(QINGHE).mac("phone", PHONE)).isNotEqualTo(index);
        assertThat(keys(BAIYUN).mac("idNumber", PHONE)).isNotEqualTo(index);
    }

    @Test
    @DisplayName("D36 a hash of the installation is the same in every tenant")
    void signForTheInstallation() {
        assertThat(keys(BAIYUN).installationMac("receipt", PHONE))
                .hasSize(32)
                .isEqualTo(keys(QINGHE).installationMac("receipt", PHONE))
                .isNotEqualTo(keys(BAIYUN).installationMac("checkpoint", PHONE));
    }

    @Test
    @DisplayName("D47 what is sealed under the asker's secret opens with that secret alone")
    void openUnderTheSecret() {
        byte[] sealed = keys(BAIYUN).sealUnder("0123456789abcdef", "answer/1", PHONE);

        assertThat(keys(BAIYUN).openUnder("0123456789abcdef", "answer/1", sealed))
                .isEqualTo(PHONE);
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(BAIYUN).openUnder("0123456789abcdeF", "answer/1", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(BAIYUN).openUnder("0123456789abcdef", "answer/2", sealed));
    }

    @Test
    @DisplayName("D38 a key file that is short, or missing, is named")
    void nameTheKeyFile() throws IOException {
        Files.write(folder.resolve("master.key"), new byte[31]);
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFiles.in(folder))
                .withMessageContaining("master.key")
                .withMessageContaining("31");

        Files.delete(folder.resolve("context.key"));
        assertThatThrownBy(() -> KeyFiles.in(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("suying.keys")
                .hasMessageContaining("context.key");
    }

    private Keys keys(TenantId tenant) {
        return TenantKeys.over(
                KeyFiles.in(folder),
                stored,
                new InTenant(tenant),
                Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC));
    }
}
