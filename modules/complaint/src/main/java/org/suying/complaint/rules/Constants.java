package org.suying.complaint.rules;

import java.util.Arrays;
import java.util.Optional;

/** Finds constants by name. */
public final class Constants {

    private Constants() {}

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
