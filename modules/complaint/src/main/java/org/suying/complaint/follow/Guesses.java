package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Sql;

/**
 * How often somebody may try numbers and codes in vain: so many at once, then one in so many seconds. Outside every
 * scope; each call is a transaction of its own, so that a refusal does not undo the counting. The address is kept as a
 * keyed hash of the day.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Guesses {

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "suying.guesses.at-once", defaultValue = "20")
    int atOnce;

    @Inject
    @ConfigProperty(name = "suying.guesses.seconds-between", defaultValue = "15")
    int secondsBetween;

    /** @throws TooManyGuesses if it is too early for another */
    public void requireRoom(String address) {
        int wait = sql.find(
                        "select wall.guess_wait(?, make_interval(secs => ?))",
                        row -> row.getInt(1),
                        client(address),
                        atOnce * secondsBetween)
                .orElse(0);
        if (wait > 0) {
            throw new TooManyGuesses(wait);
        }
    }

    public void inVain(String address) {
        sql.list(
                "select wall.guessed(?, make_interval(secs => ?))",
                row -> Boolean.TRUE,
                client(address),
                secondsBetween);
    }

    private byte[] client(String address) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        return keys.installationMac("guess", (today + " " + address).getBytes(StandardCharsets.UTF_8));
    }
}
