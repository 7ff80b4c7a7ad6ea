package org.suying.casework.handling;

import java.util.ArrayList;
import java.util.List;
import org.suying.casework.CaseId;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.Step;

/** Steps and assignments of one case, kept in memory. */
final class FilesOfTests extends CaseFiles {

    private final List<Step> steps = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    @Override
    void add(Step step) {
        steps.add(step);
    }

    @Override
    void add(Assignment assignment) {
        assignments.add(assignment);
    }

    @Override
    List<Step> steps(CaseId id) {
        return List.copyOf(steps);
    }

    @Override
    public List<Assignment> assignments(CaseId id) {
        return List.copyOf(assignments);
    }
}
