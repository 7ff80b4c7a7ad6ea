package org.suying.trail.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.trail.Subject;
import org.suying.trail.Title;
import org.suying.trail.TrailEvent;

/**
 * The bytes of an event, one form for ever: each field as its length in bytes of UTF-8, a colon, the bytes and a comma;
 * {@code -,} for null; lists and maps led by their number of entries, maps in the order of their keys. The first field
 * names this form. Time is microseconds since 1970. Pinned by a test; a later form gets another name.
 */
public final class Canonical {

    private static final String FORM = "suying-trail-1";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    private Canonical() {}

    public static byte[] of(UUID tenant, TrailEvent event) {
        var actor = event.actor();
        return new Canonical()
                .field(FORM)
                .field(tenant)
                .field(event.id())
                .field(ChronoUnit.MICROS.between(Instant.EPOCH, event.at()))
                .field(actor.kind())
                .field(actor.id())
                .field(actor.name())
                .field(event.purpose())
                .field(event.verb())
                .title(event.title())
                .subject(event.subject())
                .field(event.reason())
                .details(event)
                .out
                .toByteArray();
    }

    private Canonical title(Title title) {
        field(title.bundle()).field(title.text()).field(title.args().size());
        title.args().forEach(this::field);
        return this;
    }

    private Canonical subject(@Nullable Subject subject) {
        return field(subject == null ? null : subject.kind()).field(subject == null ? null : subject.id());
    }

    private Canonical details(TrailEvent event) {
        field(event.details().size());
        event.details().forEach((name, value) -> field(name).field(value));
        return this;
    }

    private Canonical field(@Nullable Object value) {
        if (value == null) {
            out.writeBytes(new byte[] {'-', ','});
            return this;
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
        out.write(',');
        return this;
    }
}
