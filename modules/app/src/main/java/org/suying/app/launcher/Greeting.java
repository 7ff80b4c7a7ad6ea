package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody who has just started the program wants to know. */
final class Greeting {

    private Greeting() {}

    static void print(Settings settings, Installation installation) {
        Launcher.say("ready", installation.address());
        Launcher.say("addresses", settings.text(Setting.HTTP_PORT), settings.text(Setting.MANAGEMENT_PORT));
        Launcher.say("data", settings.data());
        Path signIns = settings.signIns();
        if (settings.demo() && Files.exists(signIns)) {
            try {
                Launcher.say("sign.ins", signIns);
                Launcher.out().println(Files.readString(signIns).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Launcher.say("how.to.stop");
    }
}
