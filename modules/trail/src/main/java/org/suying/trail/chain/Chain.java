package org.suying.trail.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.suying.tenancy.Keys;
import org.suying.trail.TrailEvent;

/** Makes the hashes of one tenant's chain. All of them are keyed, with keys that the database does not hold. */
public final class Chain {

    private static final HexFormat HEX = HexFormat.of();

    private final Keys keys;
    private final UUID tenant;

    public Chain(Keys keys, UUID tenant) {
        this.keys = keys;
        this.tenant = tenant;
    }

    /** What the writer of an event leaves to be known by. */
    public String mark(TrailEvent event) {
        return HEX.formatHex(keys.mac("trail-mark", Canonical.of(tenant, event)));
    }

    /** The hash of the place after {@code prev}, if this event stands there. */
    public String hash(String prev, TrailEvent event) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(HEX.parseHex(prev));
        all.writeBytes(Canonical.of(tenant, event));
        return HEX.formatHex(keys.mac("trail", all.toByteArray()));
    }

    public Head head(long seq, String hash, Instant at) {
        Head bare = new Head(seq, hash, at, "");
        return bare.signed(signature(bare));
    }

    boolean proves(Head head) {
        return signature(head).equals(head.signature());
    }

    private String signature(Head head) {
        String claim = "%s|%d|%s|%d"
                .formatted(tenant, head.seq(), head.hash(), ChronoUnit.MICROS.between(Instant.EPOCH, head.at()));
        return HEX.formatHex(keys.installationMac("checkpoint", claim.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the first place of a chain follows. */
    public static String beginning() {
        return Head.NONE;
    }
}
