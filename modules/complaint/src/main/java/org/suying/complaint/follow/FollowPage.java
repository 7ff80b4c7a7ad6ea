package org.suying.complaint.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Words;
import org.suying.ui.Reading;
import org.suying.ui.Standing;
import org.suying.ui.TimelineEntry;
import org.suying.worktime.DateWords;

/**
 * The follow page. Number and code come with every form of it, in the body and never in an address; nothing is kept
 * between requests. In pages: {@code #{followPage}}.
 */
@Named
@RequestScoped
public class FollowPage {

    private static final String BUNDLE = "org.suying.complaint.Messages";

    @Inject
    Following following;

    @Inject
    Follow follow;

    @Inject
    Reading reading;

    @Inject
    HttpServletRequest request;

    private String number = "";
    private String code = "";
    private String trouble = "";
    private String done = "";
    private @Nullable Followed followed;
    private @Nullable Proof proof;
    private final Answers answers = new Answers();

    @PostConstruct
    void open() {
        number = parameter("number");
        code = parameter("code");
        if ("POST".equals(request.getMethod())) {
            try {
                followed = following.open(number, code, request.getRemoteAddr(), locale());
            } catch (NotFound e) {
                trouble = words("follow.wrong");
            } catch (TooManyGuesses e) {
                trouble = words("follow.wait", e.seconds());
            }
        }
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
        act("supplement", id -> follow.supplement(id, answers.getContent(), new Faults()));
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

    private void act(String what, Consumer<CaseId> work) {
        followed = following.act(number, code, request.getRemoteAddr(), locale(), work);
        done = words("follow.done." + what);
        answers.forget();
    }

    public String number() {
        return number;
    }

    public String code() {
        return code;
    }

    /** Why nothing is shown; empty if something is, or nothing was asked. */
    public String trouble() {
        return trouble;
    }

    /** What came of an act; empty if none was done. */
    public String done() {
        return done;
    }

    public @Nullable Followed followed() {
        return followed;
    }

    public @Nullable Proof proof() {
        return proof;
    }

    /** The receipt in groups of four; empty before it was asked for. */
    public String receipt() {
        return proof == null ? "" : Proof.grouped(proof.receipt());
    }

    /** The deadline that comes next; null if nothing runs. */
    public Followed.@Nullable Due next() {
        return followed == null
                ? null
                : followed.dues().stream()
                        .filter(due -> !due.isDone())
                        .findFirst()
                        .orElse(null);
    }

    /** Red when something is late, plain while it goes on, green when it is over. */
    public String statusClass() {
        Followed.Due next = next();
        if (next == null) {
            return "";
        }
        return switch (next.deadline().lamp()) {
            case RED -> "status--bad";
            case YELLOW -> "status--warn";
            case GREY -> "status--idle";
            case GREEN, DONE -> "";
        };
    }

    /** What happened, the latest first. */
    public List<TimelineEntry> history() {
        List<TimelineEntry> entries = new ArrayList<>();
        if (followed != null) {
            for (PublicView.Event event : followed.view().history()) {
                Standing standing =
                        entries.size() == followed.view().history().size() - 1 ? Standing.NOW : Standing.DONE;
                entries.add(new TimelineEntry(event.at().toInstant(), event.event(), "", "", standing));
            }
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The day of the reply as it stands under a letter; empty before. */
    public String replyDate() {
        OffsetDateTime at = followed == null ? null : followed.view().repliedAt();
        return at == null ? "" : DateWords.date(at.toLocalDate(), locale());
    }

    /** The reply as paragraphs. */
    public List<String> replyLines() {
        String reply = followed == null ? null : followed.view().reply();
        return reply == null
                ? List.of()
                : reply.lines()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList();
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
