package org.suying.people.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.people.PeopleRefusal;
import org.suying.rest.RestRefusal;

/** Signs an officer in and leads back to where the officer wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/desk";

    @Inject
    SignIn signIn;

    @Inject
    Standings standings;

    @Inject
    SignInTrail trail;

    @Inject
    HttpServletRequest request;

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String to;

    public @Nullable String signIn() {
        String typed = Objects.requireNonNullElse(name, "");
        String secret = Objects.requireNonNullElse(password, "");
        refuseMissing(typed, secret);
        try {
            Account account = signIn.check(SignInName.of(typed), secret, request.getRemoteAddr());
            trail.signedIn(account, standings.of(account).officer());
            DeskSession.begin(request, account);
            return destination();
        } catch (SignInFailed failed) {
            throw failed.retryAfter() == 0
                    ? new Refused(List.of(Fault.at(
                            "", PeopleRefusal.WRONG_SIGN_IN, Accounts.MOST_OF_ACCOUNT, Accounts.PAUSE_MINUTES)))
                    : new Refused(PeopleRefusal.TOO_MANY_TRIES, (failed.retryAfter() + 59) / 60);
        }
    }

    private static void refuseMissing(String name, String password) {
        Faults faults = new Faults();
        if (name.isBlank()) {
            faults.add("/name", RestRefusal.REQUIRED);
        }
        if (password.isEmpty()) {
            faults.add("/password", RestRefusal.REQUIRED);
        }
        faults.refuse();
    }

    /** Whether a page below the desk was wanted, perhaps with something half written. */
    public boolean isInterrupted() {
        return !destination().equals(HOME);
    }

    /** A staff page of ours, and nothing else that an address could lead to. */
    private String destination() {
        String wanted = getTo();
        return wanted != null && wanted.matches("/desk(/[A-Za-z0-9/_.~-]*)?(\\?[A-Za-z0-9=&%/_.~+-]*)?")
                ? wanted
                : HOME;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String typed) {
        password = typed;
    }

    public @Nullable String getTo() {
        return to == null ? request.getParameter("to") : to;
    }

    public void setTo(@Nullable String address) {
        to = address;
    }
}
