package org.suying.complaint.callback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Words;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Writes down what one complainant answered. In pages: {@code #{callPage}}. */
@Named
@RequestScoped
public class CallPage {

    @Inject
    OwnPlans plans;

    @Inject
    CallbackDesk desk;

    @Inject
    Calling calling;

    @Inject
    CurrentPlace place;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    private CallbackDesk.@Nullable Line line;
    private @Nullable String resolved;
    private @Nullable String satisfied;
    private @Nullable String comment;

    @PostConstruct
    void read() {
        plans.enter();
        line = desk.require(Ids.parse(place.value("callback")).orElseThrow(NotFound::new));
    }

    public String save() {
        return save(true);
    }

    public String saveUnreached() {
        return save(false);
    }

    private String save(boolean reached) {
        CallbackDesk.Line asked = line();
        calling.call(
                asked.call().caseId(),
                asked.plan().id(),
                new Calling.Said(reached, flag(resolved), flag(satisfied), comment),
                new Faults());
        notices.say(Words.of(
                Calling.BUNDLE, "callback.saved", reading.locale(), asked.call().registerNumber()));
        return CallbackPages.LIST;
    }

    private static @Nullable Boolean flag(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : (Boolean) chosen.equals("true");
    }

    private CallbackDesk.Line line() {
        if (line == null) {
            throw new NotFound();
        }
        return line;
    }

    public String getSubject() {
        return line().call().subject();
    }

    public String getRegisterNumber() {
        return line().call().registerNumber();
    }

    public String getCaseId() {
        return line().call().caseId().id().toString();
    }

    public String getPlan() {
        return line().plan().text().in(reading.locale());
    }

    /** The due time and what it follows from. */
    public String getDue() {
        return line().due().inWords(reading.locale());
    }

    public boolean isDone() {
        return line().call().answer() != null;
    }

    public @Nullable String getResolved() {
        return resolved;
    }

    public void setResolved(@Nullable String chosen) {
        resolved = chosen;
    }

    public @Nullable String getSatisfied() {
        return satisfied;
    }

    public void setSatisfied(@Nullable String chosen) {
        satisfied = chosen;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String typed) {
        comment = typed;
    }
}
