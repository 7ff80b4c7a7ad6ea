package org.suying.app.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Are the ports free? Asked before anything starts; every taken port is named with the setting that moves it. */
final class Ports {

    private Ports() {}

    static void requireFree(Settings settings) {
        List<String> taken = Stream.of(Setting.HTTP_PORT, Setting.MANAGEMENT_PORT, Setting.DATABASE_PORT)
                .filter(port -> port != Setting.DATABASE_PORT || settings.embedded())
                .flatMap(port -> whyNot(settings, port).stream())
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotStart(taken);
        }
    }

    private static Optional<String> whyNot(Settings settings, Setting port) {
        String address = port == Setting.HTTP_PORT ? settings.text(Setting.HTTP_ADDRESS) : "127.0.0.1";
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), settings.number(port)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Text.of("port.taken", settings.text(port), port.key(), e.getMessage()));
        }
    }
}
