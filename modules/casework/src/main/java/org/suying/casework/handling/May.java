package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suying.casework.DomainPart;
import org.suying.casework.TakesPart;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Judging;
import org.suying.people.OfficerSummary;
import org.suying.regime.Regime;

/** Gathers what decides about who may do what on a case. */
@ApplicationScoped
class May {

    @Inject
    CaseFiles files;

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
                Judging.of(regime),
                file.state(),
                files.assignments(file.id()),
                steps,
                () -> keptOut(file).getOrDefault(officer.id().value(), TakesPart.FULLY));
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
