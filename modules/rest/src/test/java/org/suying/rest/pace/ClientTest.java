package org.suying.rest.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-09 whom an address stands for")
class ClientTest {

    @Test
    @DisplayName("N-09 an old address stands for itself, also where it is written as a new one")
    void isItself() {
        assertThat(Client.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Client.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    @DisplayName("N-09 a new address stands for its house: the first 64 bits")
    void isItsHouse() {
        assertThat(Client.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
        assertThat(Client.of("2001:db8:1:2::6")).isEqualTo("2001:db8:1:2");
        assertThat(Client.of("2001:db8::6")).isEqualTo("2001:db8:0:0");
        assertThat(Client.of("::1")).isEqualTo("0:0:0:0");
        assertThat(Client.of("1::2:3:4:5:6:7")).isEqualTo("1:0:2:3");
        assertThat(Client.of("fe80::1%eth0")).isEqualTo("fe80:0:0:0");
    }
}
