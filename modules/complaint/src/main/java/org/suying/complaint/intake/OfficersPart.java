package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suying.casework.FieldValues;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.model.TakingDown;
import org.suying.complaint.rules.Channel;
import org.suying.kernel.Faults;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;

/** What an officer adds when registering for somebody: when it arrived, who helped, what was said, what stands on the letter. */
final class OfficersPart {

    private static final int TRANSCRIPT_MAX = 10_000;
    private static final int NAME_MAX = 60;

    /** Before it no day can be counted. */
    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");

    private final JsonNode sent;
    private final ZonedDateTime now;
    private final Faults faults;
    private TakingDown takingDown = TakingDown.NOTHING;
    private @Nullable Instant receivedAt;

    OfficersPart(JsonNode sent, ZonedDateTime now, Faults faults) {
        this.sent = sent;
        this.now = now;
        this.faults = faults;
    }

    void read(@Nullable Channel channel, boolean officer) {
        if (!officer) {
            Channel.BY_OFFICERS.stream()
                    .filter(this::isGiven)
                    .forEach(name -> faults.add("/" + name, ComplaintRefusal.OFFICERS_FIELD));
            return;
        }
        if (channel != null) {
            Channel.BY_OFFICERS.stream()
                    .filter(name -> channel.requires(name) && !isGiven(name) && !faults.at("/" + name))
                    .forEach(name -> faults.add("/" + name, ComplaintRefusal.NOT_FILLED_IN, label(name)));
        }
        receivedAt = parsed(Channel.RECEIVED_AT, ComplaintRefusal.MOMENT, OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .orElse(null);
        if (receivedAt != null && receivedAt.isBefore(EARLIEST)) {
            faults.add("/" + Channel.RECEIVED_AT, ComplaintRefusal.LONG_AGO);
        } else if (receivedAt != null && receivedAt.isAfter(now.toInstant())) {
            faults.add("/" + Channel.RECEIVED_AT, ComplaintRefusal.IN_FUTURE);
        }
        takingDown = new TakingDown(
                text(Channel.ASSISTED_BY, NAME_MAX),
                text(Channel.TRANSCRIPT, TRANSCRIPT_MAX),
                letterDate(),
                sent.path(Channel.SIGNED).asBoolean());
    }

    private @Nullable LocalDate letterDate() {
        LocalDate date = parsed(Channel.LETTER_DATE, ComplaintRefusal.DAY, LocalDate::parse)
                .orElse(null);
        if (date != null && date.isBefore(LocalDate.ofInstant(EARLIEST, ZoneOffset.UTC))) {
            faults.add("/" + Channel.LETTER_DATE, ComplaintRefusal.LONG_AGO);
        } else if (date != null && date.isAfter(now.toLocalDate())) {
            faults.add("/" + Channel.LETTER_DATE, ComplaintRefusal.DAY_IN_FUTURE);
        }
        return date;
    }

    TakingDown takingDown() {
        return takingDown;
    }

    @Nullable Instant receivedAt() {
        return receivedAt;
    }

    private boolean isGiven(String name) {
        String given = sent.path(name).asText("");
        return !given.isBlank() && !(name.equals(Channel.SIGNED) && given.equals("false"));
    }

    private @Nullable String text(String name, int max) {
        if (faults.at("/" + name)) {
            return null;
        }
        return FieldValues.text(
                sent.path(name).isTextual() ? sent.path(name).textValue() : null, max, label(name), "/" + name, faults);
    }

    /** What it is called in faults and on the desk's page. */
    static Spoken label(String name) {
        return locale -> Words.of("org.suying.complaint.Messages", "filing." + name, locale);
    }

    private <T> Optional<T> parsed(String name, ComplaintRefusal fault, Function<String, T> reader) {
        if (!isGiven(name) || faults.at("/" + name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(sent.path(name).asText().strip()));
        } catch (DateTimeParseException e) {
            faults.add("/" + name, fault);
            return Optional.empty();
        }
    }
}
