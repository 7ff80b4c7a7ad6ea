package org.suying.tenancy.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.postgresql.PGConnection;
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

    /** For work outside the server. */
    public static SignedContext with(KeyFiles keys) {
        SignedContext context = new SignedContext();
        context.keys = keys;
        return context;
    }

    /** For the transaction that the connection is in: role and context, which end with it. */
    public void set(Connection connection, Scope scope) throws SQLException {
        int backend = connection.unwrap(PGConnection.class).getBackendPID();
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.ctx', ?, true), set_config('role', ?, true)")) {
            statement.setString(1, sign(scope, backend));
            statement.setString(2, scope.level().role());
            statement.execute();
        }
    }

    /** @param backend the process of the database that serves the connection */
    public String sign(Scope scope, int backend) {
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
