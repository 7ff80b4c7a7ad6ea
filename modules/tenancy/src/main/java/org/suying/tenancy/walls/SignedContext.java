package org.suying.tenancy.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.suying.tenancy.Scope;
import org.suying.tenancy.keys.KeyFiles;
import org.suying.tenancy.keys.Mac;

/**
 * Writes the context string that the database checks: {@code
 * v1|key|level|scope|officer|purpose|backend|expiry|hmac}. It binds to one backend and ends by itself, by the
 * machine's clock and not by the program's, which may be moved.
 */
@ApplicationScoped
public class SignedContext {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Clock MACHINE = Clock.systemUTC();

    @Inject
    KeyFiles keys;

    String sign(Scope scope, int backend) {
        var officer = scope.actor().id();
        var context = "v1|1|%s|%s|%s|%s|%d|%d"
                .formatted(
                        scope.level(),
                        scope.id(),
                        officer == null ? "-" : officer,
                        scope.purpose(),
                        backend,
                        MACHINE.instant().plus(LIFE).getEpochSecond());
        var mac = Mac.sha256(keys.context(), context.getBytes(StandardCharsets.UTF_8));
        return context + "|" + HexFormat.of().formatHex(mac);
    }
}
