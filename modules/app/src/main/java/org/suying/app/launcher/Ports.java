package org.suying.app.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Are the ports free? Asked before anything starts; every taken port is named with the setting that moves it. */
final class Ports {

    private static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** Why the program could not listen; empty if it can. */
    static List<String> faults(Settings settings) {
        List<String> faults = new ArrayList<>();
        if (!isOfThisMachine(settings.text(Setting.HTTP_ADDRESS))) {
            faults.add(Text.of("not.an.address", Setting.HTTP_ADDRESS.key(), settings.text(Setting.HTTP_ADDRESS)));
        } else {
            ask(settings, Setting.HTTP_PORT, settings.text(Setting.HTTP_ADDRESS), faults);
        }
        ask(settings, Setting.MANAGEMENT_PORT, LOOPBACK, faults);
        if (settings.embedded()) {
            ask(settings, Setting.DATABASE_PORT, LOOPBACK, faults);
        }
        return faults;
    }

    private static boolean isOfThisMachine(String address) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void ask(Settings settings, Setting port, String address, List<String> faults) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), settings.number(port)));
        } catch (IOException e) {
            faults.add(Text.of("port.taken", settings.text(port), port.key(), e.getMessage()));
        }
    }
}
