package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Asked;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseView;
import org.suying.casework.StepView;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.rest.OncePerForm;
import org.suying.ui.Notices;
import org.suying.ui.Once;

/**
 * The form of one action: what it asks, and what has been typed. Keeps the version of the case that the officer saw, so
 * that nobody acts on what has changed meanwhile, and keeps what was typed when somebody has.
 */
@Named
@ViewScoped
public class ActionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;

    @Inject
    ActingWithFiles acting;

    @Inject
    OncePerForm once;

    @Inject
    Once token;

    @Inject
    Notices notices;

    private String action = "";
    private String title = "";
    private String clause = "";
    private long seen;
    private List<Asked> fields = List.of();
    private final Map<String, Object> typed = new HashMap<>();
    private @Nullable String reason;
    private boolean open;
    private boolean against;
    private boolean changed;

    @PostConstruct
    void begin() {
        page.chosen().ifPresent(this::show);
    }

    private void show(CaseView.Offer offer) {
        action = offer.id();
        title = offer.title();
        clause = offer.clause();
        fields = List.copyOf(offer.fields());
        seen = page.getView().summary().version();
        against = Offered.course(page.getView(), action) == Offered.Course.AGAINST;
        open = true;
    }

    /** Does the action, once; stays on the page where somebody else has acted meanwhile, with what was typed. */
    public @Nullable String act() {
        try {
            JsonNode given = Typed.json(fields, typed);
            String typed = given + "\u0000" + reason + "\u0000" + acting.chosen();
            once.answer(token.sent(), "case " + getDraft(), typed, () -> {
                acting.actFromForm(page.getCaseId(), action, seen, given, reason, new Faults());
                return "{}";
            });
        } catch (Refused refused) {
            if (OncePerForm.isSentAlready(refused)) {
                token.renew();
            }
            throw refused;
        } catch (CaseDesk.Stale e) {
            page.readAgain();
            changed = true;
            open = false;
            page.offer(action).ifPresent(this::show);
            return null;
        }
        notices.say(page.say("case.done", title));
        return after();
    }

    /** The case, or the worklist for whom it does not concern any more. */
    private String after() {
        try {
            page.readAgain();
            return page.getAddress();
        } catch (NotFound e) {
            return "/desk/worklist";
        }
    }

    /** Whether an action was chosen, and nobody has made it impossible since. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the action ends the case without an answer. */
    public boolean isAgainst() {
        return against;
    }

    /** Whether somebody else has acted since the form was opened. */
    public boolean isChanged() {
        return changed;
    }

    /** What was typed into a form that can no longer be sent. */
    public List<StepView.Written> getLost() {
        if (open) {
            return List.of();
        }
        var asked = fields.stream()
                .map(field -> new StepView.Written(field.label(), Typed.words(field, typed.get(field.id()))));
        var added = new StepView.Written(page.say("case.reason"), reason == null ? "" : reason);
        return Stream.concat(asked, Stream.of(added))
                .filter(written -> !written.words().isEmpty())
                .toList();
    }

    /** The views of the fields in which files are chosen. */
    public List<String> getFileFields() {
        return acting.views();
    }

    /** The name of the draft that the browser keeps. */
    public String getDraft() {
        return page.getCaseId().id() + "-" + action;
    }

    public String getTitle() {
        return title;
    }

    public String getClause() {
        return clause;
    }

    public List<Asked> getFields() {
        return fields;
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
