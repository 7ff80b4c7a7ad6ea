package org.suying.notice.giving;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.suying.casework.CaseHappened;
import org.suying.casework.CaseSummary;
import org.suying.casework.CaseWording;
import org.suying.casework.DeadlineExtended;
import org.suying.casework.Effect;
import org.suying.casework.Happening;
import org.suying.notice.AlsoTold;
import org.suying.notice.Notice;
import org.suying.notice.NoticeRefusal;
import org.suying.notice.rules.NoticeText;
import org.suying.notice.rules.NoticeTexts;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.SchemaText;
import org.suying.regime.Template;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;
import org.suying.worktime.DateWords;

/** The effect {@code notify}: {@code { who: complainant, notice: admission }} tells the complainant a notice. */
@ApplicationScoped
public class Notify implements Effect {

    @Inject
    GivenNotices given;

    @Inject
    CaseWording wording;

    @Inject
    @Any
    Instance<AlsoTold> others;

    @Inject
    Trail trail;

    @Override
    public String id() {
        return "notify";
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(Notify.class, "notify.schema.yaml");
    }

    @Override
    public void verify(RegimeNode parameters, Regime regime, Findings findings) {
        String notice = parameters.text("notice");
        if (!notice.isEmpty() && regime.section(NoticeTexts.class).find(notice).isEmpty()) {
            findings.unknown(parameters.child("notice").pointer(), notice, "/notices", NoticeRefusal.UNKNOWN_NOTICE);
        }
    }

    @Override
    public void apply(RegimeNode parameters, Happening happening) {
        tell(parameters.text("notice"), happening, Map.of());
    }

    /** Whoever complained hears of an extension by the notice of that name, if the rule book has it (B-07). */
    void extended(@Observes DeadlineExtended extended) {
        tell(
                "extension",
                extended.happening(),
                Map.of(
                        "extended", extended.title(),
                        "extendedTo", DateWords.moment(extended.dueAt(), Locale.SIMPLIFIED_CHINESE),
                        "extendedFor", extended.reason()));
    }

    /** What a rule book wants to be told at an event, whoever caused it. */
    void happened(@Observes CaseHappened happened) {
        happened.regime().section(NoticeTexts.class).byId().values().stream()
                .filter(text -> text.on().stream().anyMatch(happened.events()::contains))
                .sorted(Comparator.comparing(NoticeText::id))
                .forEach(text -> tell(text, happened, Map.of()));
    }

    private void tell(String notice, Happening happening, Map<String, String> more) {
        CaseHappened what =
                new CaseHappened(happening.summary(), happening.regime(), Set.of(), happening.at(), happening::words);
        happening.regime().section(NoticeTexts.class).find(notice).ifPresent(text -> tell(text, what, more));
    }

    private void tell(NoticeText text, CaseHappened what, Map<String, String> more) {
        tell(what.summary(), text, what, more);
        others.stream()
                .flatMap(also -> also.with(what.summary().id()).stream())
                .forEach(other -> tell(other, text, what, more));
    }

    private void tell(CaseSummary summary, NoticeText text, CaseHappened what, Map<String, String> more) {
        UnaryOperator<String> words = wording.of(summary, what.summary().id(), what.at(), what.words());
        UnaryOperator<String> values =
                name -> NoticeText.OF_EXTENSIONS.contains(name) ? more.getOrDefault(name, "") : words.apply(name);
        Notice notice = new Notice(
                text.id(),
                new Template(text.title().zh()).fill(values),
                new Template(text.text().zh()).fill(values),
                what.at());
        given.add(summary.id(), notice);
        trail.record(Entry.of("notice.given", Title.key(Notice.class, "given", notice.title()))
                .onCase(summary.id().id())
                .with("notice", text.id()));
    }
}
