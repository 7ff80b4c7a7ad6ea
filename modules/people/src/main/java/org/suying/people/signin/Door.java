package org.suying.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * The one mechanism of the application, by path: HTTP Basic below {@code /api}, where no cookie counts; the session of
 * the sign-in page everywhere else. Lets everybody pass: what is not for the public asks who is calling.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    @Inject
    VerifiedCredentials credentials;

    @Inject
    Accounts accounts;

    @Inject
    Standings standings;

    @Inject
    SignedOfficer signedOfficer;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Standing> standing = isForPrograms(request) ? byCredential(request) : bySession(request);
        if (standing.isEmpty()) {
            return context.doNothing();
        }
        signedOfficer.let(standing.get());
        return context.notifyContainerAboutLogin(
                standing.get().officer().id().value().toString(), Set.of());
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** What goes wrong here is told by the resources' own words. */
    private Optional<Standing> byCredential(HttpServletRequest request) {
        try {
            return BasicCredential.of(request.getHeader("Authorization"))
                    .map(given -> credentials.check(given.name(), given.password(), request.getRemoteAddr()))
                    .map(standings::of);
        } catch (RuntimeException e) {
            signedOfficer.keepOut(e);
            return Optional.empty();
        }
    }

    private Optional<Standing> bySession(HttpServletRequest request) {
        Optional<DeskSession> session = DeskSession.of(request);
        Optional<Account> account =
                session.flatMap(desk -> accounts.find(desk.name()).filter(desk::fits));
        if (session.isPresent() && account.isEmpty()) {
            DeskSession.end(request);
        }
        return account.map(standings::of);
    }
}
