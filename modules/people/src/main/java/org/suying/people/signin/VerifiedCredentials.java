package org.suying.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.suying.people.HashedPassword;
import org.suying.tenancy.Keys;

/**
 * Name and password of every request cost no hash again for some minutes, if the account is still the same: the account
 * itself is looked up for every request. Requests that come at once with the same credential share one check, and count
 * as one try.
 */
@ApplicationScoped
public class VerifiedCredentials {

    private static final long LIFE = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 20_000;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    Keys keys;

    private final Map<String, Verified> verified = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Account>> checking = new ConcurrentHashMap<>();

    private record Verified(HashedPassword fitting, long since) {}

    /** @throws SignInFailed as {@link SignIn#check} */
    Account check(SignInName name, String password, String address) {
        String key = key(name, password);
        Verified known = verified.get(key);
        if (known != null && System.nanoTime() - known.since() < LIFE) {
            var account = accounts.find(name).filter(now -> now.password().equals(known.fitting()));
            if (account.isPresent()) {
                return account.get();
            }
        }
        verified.remove(key);
        return checkOnce(key, name, password, address);
    }

    private Account checkOnce(String key, SignInName name, String password, String address) {
        CompletableFuture<Account> mine = new CompletableFuture<>();
        CompletableFuture<Account> others = checking.putIfAbsent(key, mine);
        if (others != null) {
            return joined(others);
        }
        try {
            Account account = signIn.check(name, password, address);
            remember(key, account);
            mine.complete(account);
            return account;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            checking.remove(key, mine);
        }
    }

    private static Account joined(CompletableFuture<Account> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void remember(String key, Account account) {
        if (verified.size() >= MOST) {
            verified.clear();
        }
        verified.put(key, new Verified(account.password(), System.nanoTime()));
    }

    private String key(SignInName name, String password) {
        byte[] credential = (name + "\0" + password).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(keys.installationMac("sign-in-credential", credential));
    }
}
