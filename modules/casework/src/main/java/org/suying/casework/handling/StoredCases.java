package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CaseLine;
import org.suying.casework.CaseSummary;
import org.suying.casework.CaseView;
import org.suying.casework.Cases;
import org.suying.casework.DeadlineView;
import org.suying.casework.Field;
import org.suying.casework.Opening;
import org.suying.casework.StepView;
import org.suying.casework.deadline.Clockwork;
import org.suying.casework.deadline.DeadlineReading;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Faults;
import org.suying.people.CurrentOfficer;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersion;
import org.suying.regime.RegimeVersionId;
import org.suying.regime.RegimeVersions;

/** Cases for domain modules, and on officers' desks. */
@ApplicationScoped
@Transactional
public class StoredCases implements Cases, CaseDesk {

    @Inject
    CaseFiles files;

    @Inject
    Beginning beginning;

    @Inject
    Handling handling;

    @Inject
    Following following;

    @Inject
    CaseReading reading;

    @Inject
    DeadlineReading deadlines;

    @Inject
    Circumstances circumstances;

    @Inject
    Clockwork clockwork;

    @Inject
    Clock clock;

    @Inject
    RegimeVersions versions;

    @Inject
    Visible visible;

    @Inject
    CurrentOfficer officer;

    @Override
    public CaseSummary open(Opening opening) {
        return beginning.open(opening);
    }

    @Override
    public CaseSummary require(CaseId id) {
        CaseFile file = files.require(id);
        return file.summary(workflow(file).state(file.state()).text().zh());
    }

    @Override
    public CaseSummary require(CaseId id, Locale locale) {
        CaseFile file = files.require(id);
        return file.summary(workflow(file).state(file.state()).text().in(locale));
    }

    @Override
    public List<CaseId> find(String kind, String text, @Nullable CaseId before, int limit) {
        return files.find(kind, text, before, limit);
    }

    @Override
    public List<CaseLine> lines(List<CaseId> ids, Set<String> slots, Locale locale) {
        return files.require(ids).stream()
                .map(file -> line(file, slots, locale))
                .toList();
    }

    private CaseLine line(CaseFile file, Set<String> slots, Locale locale) {
        Regime regime = version(file).regime();
        Map<String, Object> values = file.values();
        Map<String, Object> standing = new HashMap<>();
        regime.section(ActionFields.class).byId().values().stream()
                .filter(field -> slots.contains(field.of()) && values.get(field.id()) != null)
                .forEach(field -> standing.putIfAbsent(field.of(), values.get(field.id())));
        String state = regime.section(Workflow.class).state(file.state()).text().in(locale);
        return new CaseLine(file.summary(state), standing);
    }

    @Override
    public Regime regimeOf(CaseId id) {
        return version(files.require(id)).regime();
    }

    @Override
    public Optional<Object> value(CaseId id, String slot) {
        CaseFile file = files.require(id);
        Map<String, Object> values = file.values();
        Stream<Field> standing = version(file).regime().section(ActionFields.class).byId().values().stream()
                .filter(field -> field.of().equals(slot));
        return standing.map(field -> values.get(field.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public List<DeadlineView> deadlines(CaseId id, Locale locale) {
        return deadlines.of(id, regimeOf(id), locale);
    }

    @Override
    public List<StepView> steps(CaseId id, Locale locale) {
        return reading.steps(files.steps(id), regimeOf(id), locale);
    }

    @Override
    public List<As> complainantCan(CaseId id) {
        CaseFile file = files.require(id);
        Regime regime = version(file).regime();
        return regime.section(Workflow.class).from(file.state()).stream()
                .filter(action -> circumstances.allow(action, file, regime, Map.of()))
                .filter(action ->
                        clockwork.tooLate(id, regime, action, clock.instant()).isEmpty())
                .map(Action::as)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public CaseSummary act(CaseId id, As as, Map<String, Object> values) {
        return handling.act(id, as, values);
    }

    @Override
    public void actIfAsked(CaseId id, As as) {
        handling.actIfAsked(id, as);
    }

    @Override
    public void follow(CaseId id, CaseId leader) {
        following.begin(id, leader);
    }

    @Override
    public void part(CaseId id) {
        following.end(id);
    }

    @Override
    public boolean sees(CaseId id) {
        return visible.isVisible(id.id());
    }

    @Override
    public void raise(CaseId id, String event, Instant at) {
        handling.raise(id, event, at);
    }

    @Override
    public CaseView view(CaseId id, Locale locale) {
        visible.requireVisible(id.id());
        CaseFile file = files.require(id);
        return reading.view(file, version(file), officer.requireSelf(), locale);
    }

    @Override
    public CaseSummary act(
            CaseId id, String action, long seen, JsonNode fields, @Nullable String reason, Faults faults) {
        return handling.act(id, action, seen, fields, reason, faults);
    }

    private RegimeVersion version(CaseFile file) {
        return versions.require(new RegimeVersionId(file.regimeVersion()));
    }

    private Workflow workflow(CaseFile file) {
        return version(file).regime().section(Workflow.class);
    }
}
