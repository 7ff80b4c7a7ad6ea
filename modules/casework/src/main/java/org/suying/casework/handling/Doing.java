package org.suying.casework.handling;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Field;
import org.suying.casework.FieldValues;
import org.suying.casework.Happening;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.CaseFile;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.ActionFields;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Actor;
import org.suying.regime.Regime;

/** An action on the way: what its effects see and may do. */
record Doing(
        CaseFile file,
        Action what,
        Regime regime,
        Actor actor,
        Instant at,
        Map<String, Object> written,
        FieldValues words,
        CaseFiles files)
        implements Happening {

    @Override
    public CaseId caseId() {
        return file.id();
    }

    @Override
    public CaseSummary summary() {
        return file.summary(
                regime.section(Workflow.class).state(file.state()).text().zh());
    }

    @Override
    public String action() {
        return what.id();
    }

    @Override
    public Map<String, Object> values() {
        return file.values();
    }

    @Override
    public void hurry() {
        file.hurry(at);
    }

    @Override
    public void acknowledge() {
        file.acknowledge();
    }

    @Override
    public String words(String id) {
        Field field = regime.section(ActionFields.class).byId().get(id);
        return field == null ? "" : words.words(field, file.values().get(id), regime, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public void assign(String role, UUID officer) {
        release(role);
        files.add(new Assignment(file.id(), role, null, officer, at));
    }

    @Override
    public void assign(String role, List<UUID> units) {
        release(role);
        units.forEach(unit -> files.add(new Assignment(file.id(), role, unit, null, at)));
    }

    private void release(String role) {
        files.assignments(file.id()).stream()
                .filter(one -> one.isActive() && one.role().equals(role))
                .forEach(one -> one.end(at));
    }
}
