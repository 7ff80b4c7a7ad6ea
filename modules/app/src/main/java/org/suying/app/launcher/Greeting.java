package org.suying.app.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
                table(new ObjectMapper().readTree(signIns.toFile()).path("signIns"));
                Launcher.say("sign.ins", signIns);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Launcher.say("how.to.stop");
    }

    /** Everybody under their institution; the password at its head, as it is one for all of them. */
    private static void table(JsonNode people) {
        String place = "";
        for (JsonNode person : people) {
            if (!place.equals(person.path("tenantName").asText())) {
                place = person.path("tenantName").asText();
                Launcher.say("sign.ins.of", place, person.path("password").asText());
            }
            List<String> roles = new ArrayList<>();
            person.path("roles").forEach(role -> roles.add(role.asText()));
            Launcher.out()
                    .printf(
                            "  %-20s %s  %s%n",
                            person.path("login").asText(), person.path("name").asText(), String.join(" ", roles));
        }
    }
}
