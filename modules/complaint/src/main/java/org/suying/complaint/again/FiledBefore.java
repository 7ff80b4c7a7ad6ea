package org.suying.complaint.again;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.suying.complaint.ComplaintRefusal;
import org.suying.kernel.Faults;
import org.suying.kernel.Spoken;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.ui.CurrentPlace;
import org.suying.ui.DateWords;

/**
 * What was filed from this browser, on this page, is not registered again by going back and sending: who files is asked
 * first. Kept in a cookie of this page alone. In pages: {@code #{filedBefore}}.
 */
@Named
@RequestScoped
public class FiledBefore {

    private static final String COOKIE = "sy-filed";
    private static final String AGAIN = "again";

    @Inject
    FiledHere filedHere;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Inject
    CurrentPlace place;

    @Inject
    HttpServletRequest request;

    private boolean found;
    private boolean again;

    /** Refuses what was filed from here before, unless it was said that it is another matter. */
    public void requireOther(String content, Faults faults) {
        if (again) {
            return;
        }
        filedHere.when(kept(), content).ifPresent(at -> {
            found = true;
            faults.add("/" + AGAIN, ComplaintRefusal.FILED_HERE, inWords(at));
        });
    }

    /** Marks what was filed; without its files too, which some browsers forget on the way back. */
    public void remember(String text, String withFiles) {
        Cookie cookie = new Cookie(
                COOKIE,
                filedHere.with(kept(), Stream.of(text, withFiles).distinct().toList()));
        cookie.setPath(place.address());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }

    private String kept() {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The time of day, on another day with the date. */
    private Spoken inWords(Instant at) {
        ZoneId zone = tenants.require(walls.tenant()).zone();
        LocalDateTime moment = LocalDateTime.ofInstant(at, zone);
        boolean today = moment.toLocalDate()
                .equals(LocalDateTime.ofInstant(clock.instant(), zone).toLocalDate());
        return locale -> today
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment)
                : new DateWords(locale).shortTime(moment);
    }

    /** Whether it is to be asked. */
    public boolean isAsked() {
        return found || request.getParameter(AGAIN) != null;
    }

    /** Whether it is another matter, and to be registered too. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
