package org.suying.complaint.again;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suying.kernel.Actor;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Walls;

/**
 * Writes and reads what a browser keeps of what was filed from it: {@link Marks}, encrypted for the current tenant. What
 * somebody filed is marked as his: another officer before the same screen is told nothing.
 */
@ApplicationScoped
@Transactional
public class FiledHere {

    private static final String PLACE = "cookie/filed";
    private static final int LONGEST = 1000;

    @Inject
    Keys keys;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "suying.filed-here.remembered", defaultValue = "PT24H")
    Duration remembered;

    /** When this was filed from here, if that is not too long ago. */
    public Optional<Instant> when(String kept, String content) {
        return open(kept).find(hash(content), clock.instant().minus(remembered));
    }

    /** What is to be kept from now on. @param contents each is known again by itself */
    public String with(String kept, List<String> contents) {
        Marks marks = open(kept);
        for (String content : contents) {
            marks = marks.with(hash(content), clock.instant());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.seal(PLACE, marks.bytes()));
    }

    /** What is none of ours, or of another tenant, holds nothing. */
    private Marks open(String kept) {
        if (kept.isEmpty() || kept.length() > LONGEST) {
            return Marks.none();
        }
        try {
            return Marks.of(keys.open(PLACE, Base64.getUrlDecoder().decode(kept)));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Marks.none();
        }
    }

    private byte[] hash(String content) {
        Actor actor = walls.current().actor();
        String whose = actor.kind() + " " + actor.id();
        return keys.mac("filed", (whose + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }
}
