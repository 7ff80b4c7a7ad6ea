package org.suying.complaint.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.number.PublicNumber;
import org.suying.complaint.place.TenantPlaces;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Words;
import org.suying.rest.LimitedAct;
import org.suying.rest.OncePerForm;
import org.suying.rest.Pace;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Once;
import org.suying.ui.Reading;
import org.suying.worktime.DateWords;

/**
 * The follow page. Number and code come with every form of it, in the body and never in an address; nothing is kept
 * between requests. It may be asked anywhere, and speaks for the tenant that has the complaint. In pages: {@code
 * #{followPage}}.
 */
@Named
@RequestScoped
public class FollowPage {

    private static final String BUNDLE = "org.suying.complaint.Messages";

    /** What each button asks for: its form is there even if that cannot be done any more, so that it is refused in words. */
    private static final Map<String, String> BUTTONS = Map.of(
            "rate", "evaluation",
            "add", "supplement",
            "take-back", "withdrawal",
            "ask", "review");

    @Inject
    Following following;

    @Inject
    Follow follow;

    @Inject
    Pace pace;

    @Inject
    TenantPlaces places;

    @Inject
    Reading reading;

    @Inject
    Once once;

    @Inject
    HttpServletRequest request;

    private String number = "";
    private String code = "";
    private String done = "";
    private String tried = "";
    private @Nullable Followed followed;
    private @Nullable Proof proof;
    private boolean printing;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Answers answers = new Answers();

    /** Called before the page is written, so that its title counts the errors; the bean reads the request when it is made. */
    public void begin() {
        wrong.forEach((field, words) -> FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words)));
    }

    @PostConstruct
    void read() {
        number = parameter("number");
        code = parameter("code");
        if (!"POST".equals(request.getMethod())) {
            number = numberInAddress();
            return;
        }
        BUTTONS.forEach((button, what) -> tried = request.getParameter(button) == null ? tried : what);
        for (String field : new String[] {"number", "code"}) {
            if (parameter(field).isEmpty()) {
                wrong.put(field, words("follow." + field + ".missing"));
            }
        }
        if (wrong.isEmpty()) {
            open();
        }
    }

    /** As the QR code of a receipt has it; nothing but a number is taken from an address. */
    private String numberInAddress() {
        String given = request.getParameter("number");
        return given == null
                ? ""
                : PublicNumber.read(given).map(PublicNumber::value).orElse("");
    }

    private void open() {
        try {
            pace.take(LimitedAct.LOOK_UP, request.getRemoteAddr());
            show(following.open(number, code, request.getRemoteAddr(), locale()));
        } catch (NotFound e) {
            wrong.put("number", words("follow.wrong"));
        } catch (Refused e) {
            wrong.put("number", e.messages(locale()).get(0));
        } catch (TooManyGuesses e) {
            wrong.put("number", words("follow.wait", e.seconds()));
        }
    }

    private void show(Followed found) {
        followed = found;
        places.find(found.view().tenant()).ifPresent(place -> request.setAttribute(CurrentPlace.PLACE, place));
    }

    private String parameter(String name) {
        String value = "POST".equals(request.getMethod()) ? request.getParameter(name) : null;
        return value == null ? "" : value.strip();
    }

    public void evaluate() {
        act(
                "evaluation",
                id -> follow.evaluate(
                        id, answers.getScore(), answers.getResolved(), answers.getComment(), new Faults()));
    }

    public void supplement() {
        act("supplement", id -> follow.supplement(id, answers.getContent(), answers.chosen()));
    }

    public void withdraw() {
        act("withdrawal", id -> follow.withdraw(id, answers.getReason(), new Faults()));
    }

    public void askReview() {
        act("review", id -> follow.askReview(id, answers.getReviewReason(), new Faults()));
    }

    public void prove() {
        proof = following.prove(number, code, request.getRemoteAddr());
    }

    /** The receipt as a page for paper, without the query code. */
    public void paper() {
        prove();
        printing = true;
    }

    private void act(String what, Consumer<CaseId> work) {
        tried = what;
        pace.take(what.equals("evaluation") ? LimitedAct.EVALUATE : LimitedAct.ADD, request.getRemoteAddr());
        var wish = new Following.Wish(once.sent(), what, answers.toString(), work);
        try {
            show(following.act(number, code, request.getRemoteAddr(), locale(), wish));
        } catch (Refused refused) {
            if (OncePerForm.isSentAlready(refused)) {
                once.renew();
            }
            throw refused;
        }
        done = words("follow.done." + what);
        tried = "";
        answers.forget();
        once.renew();
    }

    public String number() {
        return number;
    }

    public String code() {
        return code;
    }

    /** What is wrong with number and code, by the field; empty if something is shown, or nothing was asked. */
    public Map<String, String> wrong() {
        return wrong;
    }

    /** What came of an act; empty if none was done. */
    public String done() {
        return done;
    }

    /** What is asked for or was refused; empty otherwise. */
    public String tried() {
        return tried;
    }

    /** Whether a form is there: it can be done, or was just tried. @param can as in the public view */
    public boolean offers(String can, String what) {
        return tried.equals(what) || followed != null && followed.view().can(can);
    }

    public @Nullable Followed followed() {
        return followed;
    }

    public @Nullable Proof proof() {
        return proof;
    }

    /** Whether the receipt is asked for. */
    public boolean printing() {
        return printing;
    }

    /** The receipt in groups of four; empty before it was asked for. */
    public String receipt() {
        return proof == null ? "" : Proof.grouped(proof.receipt());
    }

    /** The day of the reply as it stands under a letter; empty before. */
    public String replyDate() {
        OffsetDateTime at = followed == null ? null : followed.view().repliedAt();
        return at == null ? "" : DateWords.date(at.toLocalDate(), locale());
    }

    /** The document that is asked for; null if none is, or there is no such. */
    public PublicView.@Nullable Letter document() {
        String wanted = parameter("document");
        return followed == null
                ? null
                : followed.view().documents().stream()
                        .filter(one -> one.id().toString().equals(wanted))
                        .findFirst()
                        .orElse(null);
    }

    /** The day as it stands under a document. */
    public String date(PublicView.Letter letter) {
        return DateWords.date(letter.at().toLocalDate(), locale());
    }

    public Answers answers() {
        return answers;
    }

    private Locale locale() {
        return reading.locale();
    }

    private String words(String key, Object... args) {
        return Words.of(BUNDLE, key, locale(), args);
    }
}
