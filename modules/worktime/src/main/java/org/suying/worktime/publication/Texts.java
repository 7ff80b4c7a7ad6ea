package org.suying.worktime.publication;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.suying.kernel.Refused;
import org.suying.worktime.WorktimeRefusal;

/** What the readers have in common. */
final class Texts {

    private Texts() {}

    /** An ISO date of the years 1950 to 2149; empty for anything else. */
    static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1950 && date.getYear() < 2150 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** UTF-8, with or without a byte order mark. @throws Refused for any other bytes, and for a NUL among them */
    static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            throw new Refused(WorktimeRefusal.NOT_A_PUBLICATION);
        }
        throw new Refused(WorktimeRefusal.NOT_A_PUBLICATION);
    }
}
