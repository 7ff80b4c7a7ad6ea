package org.suying.rest.pace;

import java.util.Arrays;
import java.util.Optional;

/** Whom a network address stands for: itself, or of the newer kind the house that has it, for each has very many. */
final class Client {

    private Client() {}

    static String of(String address) {
        String bare = address.replaceFirst("%.*$", "");
        return bare.contains(":") ? house(bare).orElse(bare) : bare;
    }

    /** The first 64 bits; empty for an old address written as a new one, which stays as it is. */
    private static Optional<String> house(String address) {
        if (address.contains(".")) {
            return Optional.of(address.substring(address.lastIndexOf(':') + 1));
        }
        String[] halves = address.split("::", 2);
        String[] begin = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        String[] groups = new String[4];
        int end = halves.length == 2 && !halves[1].isEmpty() ? halves[1].split(":").length : 0;
        Arrays.fill(groups, "0");
        for (int i = 0; i < Math.min(4, begin.length); i++) {
            groups[i] = begin[i];
        }
        String[] last = end == 0 ? new String[0] : halves[1].split(":");
        for (int i = 0; i < end; i++) {
            int at = 8 - end + i;
            if (at < 4) {
                groups[at] = last[i];
            }
        }
        return Optional.of(String.join(":", groups));
    }
}
