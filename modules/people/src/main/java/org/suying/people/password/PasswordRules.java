package org.suying.people.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.people.HashedPassword;
import org.suying.people.Passwords;
import org.suying.people.PeopleRefusal;

/** Long, of many different signs, not one of those tried first, and not the login again. No classes of signs are asked for. */
@ApplicationScoped
public class PasswordRules implements Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_SIGNS = 5;
    private static final Set<String> COMMON = common();

    @Override
    public List<Fault> faults(String login, String password) {
        Faults faults = new Faults();
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            faults.add("", PeopleRefusal.PASSWORD_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            faults.add("", PeopleRefusal.PASSWORD_LONG, LONGEST);
        }
        if (password.codePoints().distinct().count() < FEWEST_SIGNS) {
            faults.add("", PeopleRefusal.PASSWORD_PLAIN, FEWEST_SIGNS);
        }
        if (COMMON.stream().anyMatch(word -> lower.replace(word, "").length() < FEWEST_SIGNS)) {
            faults.add("", PeopleRefusal.PASSWORD_COMMON);
        }
        if (login.length() > 2 && lower.contains(login.toLowerCase(Locale.ROOT))) {
            faults.add("", PeopleRefusal.PASSWORD_HOLDS_LOGIN);
        }
        return faults.all();
    }

    @Override
    public HashedPassword hash(String password) {
        return Pbkdf2.hash(password);
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common.txt")) {
            if (in == null) {
                throw new IllegalStateException("common.txt is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
