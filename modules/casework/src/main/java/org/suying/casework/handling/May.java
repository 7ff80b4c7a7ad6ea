package org.suying.casework.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suying.casework.DomainPart;
import org.suying.casework.model.CaseFile;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Workflow;
import org.suying.people.OfficerSummary;

/** Gathers what decides about who may do what on a case. */
@ApplicationScoped
class May {

    @Inject
    CaseFiles files;

    @Inject
    @Any
    Instance<DomainPart> parts;

    Permission of(OfficerSummary officer, CaseFile file, Workflow workflow) {
        return of(officer, file, workflow, files.steps(file.id()));
    }

    /** @param steps all that were done on the case */
    Permission of(OfficerSummary officer, CaseFile file, Workflow workflow, List<Step> steps) {
        UUID id = officer.id().value();
        return new Permission(
                officer,
                workflow,
                file.state(),
                files.assignments(file.id()),
                steps,
                () -> parts.stream()
                        .filter(part -> part.kind().equals(file.kind()))
                        .anyMatch(part -> part.isRecused(file.id(), id)));
    }
}
