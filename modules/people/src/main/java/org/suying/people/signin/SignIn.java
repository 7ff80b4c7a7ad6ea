package org.suying.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.suying.people.password.Pbkdf2;
import org.suying.tenancy.Keys;

/**
 * The door. A try is counted before the password is looked at, so that many at once are not free. Whatever fails takes
 * the same time: as long as a hash takes, and then until a fixed moment.
 */
@ApplicationScoped
public class SignIn {

    private static final Duration FAILING = Duration.ofMillis(600);

    @Inject
    Accounts accounts;

    @Inject
    Keys keys;

    @Inject
    SignInTrail trail;

    /**
     * @param address the network address of the client
     * @throws SignInFailed if the name, the password, or the number of tries is wrong
     */
    Account check(SignInName name, String password, String address) {
        long begin = System.nanoTime();
        byte[] from = keys.installationMac("sign-in-address", network(address));
        Try counted = accounts.count(name, from);
        if (counted.retryAfter() > 0) {
            throw new SignInFailed(counted.retryAfter());
        }
        Account account = counted.account();
        boolean fits = Pbkdf2.fits(password, account == null || counted.locked() ? Pbkdf2.NOBODYS : account.password());
        if (account != null && fits) {
            accounts.succeeded(account, from);
            return account;
        }
        if (account != null) {
            trail.failed(account, counted.locked());
        }
        LockSupport.parkNanos(FAILING.toNanos() - (System.nanoTime() - begin));
        throw new SignInFailed(0);
    }

    /** Of an IPv6 address the network: who has one of its addresses has all. */
    private static byte[] network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes;
        } catch (UnknownHostException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
