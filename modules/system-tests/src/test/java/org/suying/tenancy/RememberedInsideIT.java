package org.suying.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.inside.Within;

@ArquillianTest
@DisplayName("I-03 inside the server, what was read")
class RememberedInsideIT {

    @Inject
    Within within;

    @Inject
    Remembered remembered;

    private final AtomicInteger reads = new AtomicInteger();

    private int read(String key) {
        return remembered.once(RememberedInsideIT.class, key, reads::incrementAndGet);
    }

    @Test
    @DisplayName("I-03 is read once in a transaction, and anew when it was forgotten")
    void once() {
        within.undone("xihu", () -> {
            assertThat(read("a")).isEqualTo(1);
            assertThat(read("a")).isEqualTo(1);
            assertThat(read("b")).isEqualTo(2);
            remembered.forget(String.class);
            assertThat(read("a")).isEqualTo(1);
            remembered.forget(RememberedInsideIT.class);
            assertThat(read("a")).isEqualTo(3);
            remembered.forgetAll();
            assertThat(read("a")).isEqualTo(4);
            return true;
        });
    }

    @Test
    @DisplayName("I-03 is not known to another transaction, within or after it, nor to another tenant")
    void goesWithItsTransaction() {
        within.undone("xihu", () -> {
            assertThat(read("a")).isEqualTo(1);
            assertThat(within.besides(() -> read("a"))).isEqualTo(2);
            assertThat(read("a")).isEqualTo(1);
            return true;
        });
        within.undone("mingde", () -> {
            assertThat(read("a")).isEqualTo(3);
            return true;
        });
    }

    @Test
    @DisplayName("I-03 is read each time where there is no transaction")
    void outside() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(2);
    }
}
