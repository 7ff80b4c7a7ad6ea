package org.suying.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * What a browser's session holds of who signed in. It ends with the password under which it began, half an hour after
 * the last request, and after twelve hours in any case.
 *
 * @param password names the password without telling it
 */
record DeskSession(String login, String tenant, String password) implements Serializable {

    private static final String KEY = DeskSession.class.getName();
    private static final int IDLE_SECONDS = 30 * 60;
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The session's id is a new one: what somebody knew before is worth nothing. */
    static void begin(HttpServletRequest request, Account account) {
        end(request);
        HttpSession fresh = request.getSession(true);
        fresh.setMaxInactiveInterval(IDLE_SECONDS);
        fresh.setAttribute(
                KEY,
                new DeskSession(
                        account.name().login(),
                        account.name().tenant(),
                        account.password().mark()));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<DeskSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof DeskSession desk)) {
            return Optional.empty();
        }
        if (session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis()) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(desk);
    }

    SignInName name() {
        return new SignInName(login, tenant);
    }

    boolean fits(Account account) {
        return account.password().mark().equals(password);
    }
}
