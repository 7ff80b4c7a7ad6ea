package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suying.casework.DomainPart;
import org.suying.casework.TakesPart;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Judging;
import org.suying.people.CurrentOfficer;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.regime.Regime;

/** Gathers what decides about who may do what on a case. */
@ApplicationScoped
class May {

    @Inject
    CaseFiles files;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer current;

    @Inject
    @Any
    Instance<DomainPart> parts;

    Permission of(OfficerSummary officer, CaseFile file, Regime regime) {
        return of(officer, file, regime, files.steps(file.id()));
    }

    /** @param steps all that were done on the case */
    Permission of(OfficerSummary officer, CaseFile file, Regime regime, List<Step> steps) {
        return new Permission(
                officer,
                standsIn(),
                Judging.of(regime),
                file.state(),
                files.assignments(file.id()),
                steps,
                () -> part(officer, file));
    }

    private boolean standsIn() {
        return current.onlyCase().isPresent();
    }

    /** What part an officer takes. Who stands in here from elsewhere is known by name: it may be a second account (B-10). */
    TakesPart part(OfficerSummary officer, CaseFile file) {
        Map<UUID, TakesPart> out = keptOut(file);
        if (!standsIn()) {
            return out.getOrDefault(officer.id().value(), TakesPart.FULLY);
        }
        Set<OfficerId> ids = out.keySet().stream().map(OfficerId::new).collect(Collectors.toSet());
        return officers.named(ids).values().stream()
                .filter(one -> one.name().equals(officer.name()))
                .map(one -> out.get(one.id().value()))
                .reduce(TakesPart.FULLY, TakesPart::and);
    }

    /** Who takes no part in the case, or none in judging it. */
    Map<UUID, TakesPart> keptOut(CaseFile file) {
        return parts.stream()
                .filter(part -> part.kind().equals(file.kind()))
                .findFirst()
                .map(part -> part.keptOut(file.id()))
                .orElse(Map.of());
    }
}
