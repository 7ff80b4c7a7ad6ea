package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the ports of an installation")
class PortsTest {

    @Test
    @DisplayName("that are taken are named with their settings, all at once")
    void areNamedWhenTaken() throws IOException {
        try (ServerSocket http = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServerSocket database = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            List<String> faults = Ports.faults(Settings.of(name -> null, name -> null)
                    .with(Setting.HTTP_PORT, Integer.toString(http.getLocalPort()))
                    .with(Setting.MANAGEMENT_PORT, "0")
                    .with(Setting.DATABASE_PORT, Integer.toString(database.getLocalPort())));

            assertThat(faults).hasSize(2);
            assertThat(faults.get(0)).contains("suying.http.port", Integer.toString(http.getLocalPort()));
            assertThat(faults.get(1)).contains("suying.database.port", Integer.toString(database.getLocalPort()));
        }
    }

    @Test
    @DisplayName("cannot be had on an address that is not this machine's")
    void needAnAddressOfThisMachine() {
        List<String> faults = Ports.faults(Settings.of(name -> null, name -> null)
                .with(Setting.HTTP_ADDRESS, "192.0.2.1")
                .with(Setting.MANAGEMENT_PORT, "0")
                .with(Setting.DATABASE_PORT, "0"));

        assertThat(faults).singleElement().asString().contains("suying.http.address", "192.0.2.1");
    }
}
